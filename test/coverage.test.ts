import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

test('code that the coverage leaves out says why', () => {
  const files = globSync(
    '{action,cli,config,files,formats,git,hooks,languages,lint,project,prose,remark,report,rules,session}/**/*.ts',
  )
  const unexplained = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /v8 ignore (?!stop)/.test(line) &&
        !/v8 ignore (?:file|if|else|next|start) -- \S+ \S+/.test(line)
          ? [`${file}:${index + 1}`]
          : [],
      ),
  )
  expect(unexplained).toEqual([])
})
