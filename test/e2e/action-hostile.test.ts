import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {faultsOf} from '../action/comment-grammar.ts'
import {temporaryFolder} from '../action/git-repository.ts'
import {
  bad,
  config,
  configName,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'
import {hostileTexts} from '../report/hostile-texts.ts'
import {sarifFaults} from '../report/sarif-schema.ts'

const folder = '.claude/sessions'

test('names and texts of files mention nobody, link nowhere, and are no commands', async () => {
  const scenario = await Scenario.start(main, {'README.md': ''})
  const names = hostileTexts.map(
    (text, index) => `2026-03-0${(index % 9) + 1}-${text.replaceAll('/', '∕').slice(0, 100)}.tmp`,
  )
  const text = hostileTexts
    .map(
      (line) => `## ${line}\n\n- ${line}\n- [ ] TODO ${line}\n- **Status**: ${line}\n\n${line}\n`,
    )
    .join('\n')
  const files = Object.fromEntries([
    ...names.map((name, index) => [
      `${folder}/${name}`,
      `# Session State: ${hostileTexts[index]}\n\n**Created**: ${hostileTexts[index]}\n**Status**: ${hostileTexts[index]}\n**Session Thread**: ${hostileTexts[index]}\n\n${text}`,
    ]),
    [`${folder}/a\n::error::b\n##[warning]c.tmp`, bad],
    ['::error::first.tmp', bad],
  ])
  scenario.push(files)
  for (const event of ['pull_request', 'pull_request_target'] as const) {
    const ended = await scenario.run({
      event,
      inputs: {
        'review-comments': 'true',
        'max-review-comments': '500',
        files: '**/*.tmp',
        'sarif-file': 'x.sarif',
      },
    })
    expect(Number(ended.outputs.errors)).toBeGreaterThan(50)
    // What the runner sees are the Action's own commands.
    const ids = ['session-lint', 'session-lint-comments', ...rules.map(({id}) => id)]
    for (const {name, properties} of ended.commands) {
      expect(['error', 'warning', 'notice', 'group', 'endgroup']).toContain(name)
      if (properties.title !== undefined) expect(ids).toContain(properties.title)
      if (properties.file !== undefined) expect(Object.keys(files)).toContain(properties.file)
    }
    expect(ended.commands.filter(({name}) => name === 'error').length).toBeLessThanOrEqual(10)
    expect(faultsOf(ended.summary)).toEqual([])
    expect(sarifFaults(readFileSync(ended.outputs['sarif-file'] ?? '', 'utf8'))).toEqual([])
  }
  expect(scenario.bodies).toHaveLength(1)
  for (const body of scenario.bodies) expect(faultsOf(body)).toEqual([])
  const {threads} = scenario.server
  expect(threads.length).toBeGreaterThan(20)
  for (const {comments} of threads) expect(faultsOf(comments[0]?.body ?? '')).toEqual([])
})

test('links lead nowhere: neither sessions, nor configurations, nor what is written', async () => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret.tmp'), `${bad}\nsecret-4711\n`)
  writeFileSync(join(outside, 'config.json'), '{"secret-4711": true}')
  const scenario = await Scenario.start(main)
  scenario.push({
    [session]: {link: join(outside, 'secret.tmp')},
    [`${folder}/session-lint.config.json`]: {link: join(outside, 'config.json')},
    '.claude/more': {link: outside},
    reports: {link: outside},
    'lint.sarif': {link: join(outside, 'written.sarif')},
  })
  for (const sarif of ['reports/lint.sarif', 'lint.sarif']) {
    const ended = await scenario.run({
      inputs: {'sarif-file': sarif, filter: 'all', comment: 'always'},
    })
    const all = JSON.stringify([ended, scenario.bodies])
    expect(all).not.toContain('secret-4711')
    expect(ended.commands.at(-1)?.data).toMatch(/^Input `sarif-file`: /)
    expect(ended.code).toBe(1)
  }
  expect(readdirSync(outside).sort()).toEqual(['config.json', 'secret.tmp'])
})

test('`working-directory` leads through no link', async () => {
  const outside = temporaryFolder()
  mkdirSync(join(outside, '.git'))
  mkdirSync(join(outside, folder), {recursive: true})
  writeFileSync(join(outside, folder, '2026-03-02-secret-4711.tmp'), bad)
  const scenario = await Scenario.start(main)
  scenario.push({app: {link: outside}, [session]: bad})
  for (const [event, payload] of [
    ['pull_request', scenario.payload()],
    ['schedule', {}],
  ] as const) {
    const ended = await scenario.step({
      event,
      payload,
      sha: scenario.merge,
      workspace: scenario.repository.checkOut(scenario.merge),
      inputs: {'working-directory': 'app', filter: 'all'},
    })
    expect(ended.commands.map(({data}) => data)).toEqual([
      'Input `working-directory`: the path leads through a link',
    ])
    expect(JSON.stringify(ended)).not.toContain('4711')
    expect(ended.code).toBe(1)
  }
})

test.for([
  ['pull_request', '../**/*.tmp'],
  ['schedule', '../**/*.tmp'],
  ['schedule', '/**/*.tmp'],
] as const)('under `%s` a configuration cannot name files outside: %s', async ([
  event,
  pattern,
]) => {
  const scenario = await Scenario.start(main)
  scenario.push({
    [session]: bad,
    [configName]: JSON.stringify({
      files: ['**/*.tmp', pattern],
      overrides: [{files: [pattern], preset: 'strict'}],
    }),
  })
  const workspace = join(temporaryFolder(), 'work')
  mkdirSync(workspace)
  scenario.repository.checkOut(scenario.merge, {into: workspace})
  writeFileSync(join(workspace, '../2026-03-02-secret-4711.tmp'), `${bad}\nsecret-4711\n`)
  const ended = await scenario.step({
    event,
    payload: event === 'schedule' ? {} : scenario.payload(),
    sha: scenario.merge,
    workspace,
    inputs: {filter: 'all'},
  })
  expect(JSON.stringify([ended, scenario.bodies])).not.toContain('secret-4711')
  expect(ended.code).toBe(1)
})

test('a configuration above the repository does not count', async () => {
  const scenario = await Scenario.start(main, {'README.md': ''})
  scenario.push({[session]: good})
  const workspace = join(temporaryFolder(), 'work')
  mkdirSync(workspace)
  scenario.repository.checkOut(scenario.merge, {into: workspace})
  writeFileSync(join(workspace, '..', configName), '{"unknown": true}')
  for (const event of ['pull_request', 'schedule']) {
    const payload = event === 'schedule' ? {} : scenario.payload()
    const ended = await scenario.step({event, payload, sha: scenario.merge, workspace})
    expect(ended.outputs).toMatchObject({files: '1', conclusion: 'success'})
  }
})

test.for([
  ['reports/config.json', 'through a folder'],
  ['config.json', 'itself'],
] as const)('a configuration that is named is not read where a link leads: %s, %s', async ([
  config,
]) => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'config.json'), '{"secret-4711": true}')
  const scenario = await Scenario.start(main, {'README.md': ''})
  scenario.push({
    [session]: bad,
    reports: {link: outside},
    'config.json': {link: join(outside, 'config.json')},
  })
  const ended = await scenario.run({inputs: {config}})
  expect(ended.commands.map(({data}) => data)).toEqual([`${config}: no such configuration file`])
  expect(JSON.stringify(ended)).not.toContain('4711')
  expect(ended.code).toBe(1)
})

test('on a push, links are followed no further than the repository', async () => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret.tmp'), `${bad}\n`)
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const workspace = scenario.repository.checkOut(scenario.merge)
  symlinkSync(join(outside, 'secret.tmp'), join(workspace, folder, '2026-03-02-link.tmp'))
  symlinkSync(outside, join(workspace, folder, 'more'))
  const ended = await scenario.step({
    event: 'schedule',
    payload: {},
    sha: scenario.merge,
    workspace,
  })
  expect(ended.outputs).toMatchObject({files: '1', errors: '0'})
})

test('nothing that the pull request brings along is run', async () => {
  const pwned = join(temporaryFolder(), 'pwned')
  const touch = `require('node:fs').writeFileSync(${JSON.stringify(pwned)}, '')`
  const scenario = await Scenario.start(main)
  const module = {'package.json': '{"main": "index.js"}', 'index.js': touch}
  const modules = ['yaml', 'satteri', '@bruits/satteri-linux-x64-gnu', '@secretlint/core'].flatMap(
    (name) =>
      Object.entries(module).map(([file, text]) => [`node_modules/${name}/${file}`, text] as const),
  )
  scenario.push({
    [session]: bad,
    ...Object.fromEntries(modules),
    'session-lint.config.js': touch,
    'session-lint.config.cjs': touch,
    '.git-hooks/post-checkout': `#!/bin/sh\ntouch ${pwned}\n`,
    '.gitattributes': '* diff=evil filter=evil\n',
    '.npmrc': `node-options=--require=${pwned}\n`,
    '.env': `NODE_OPTIONS=--require=${pwned}\n`,
  })
  for (const event of ['pull_request', 'pull_request_target'] as const) {
    const ended = await scenario.run({event, depth: 0})
    expect(ended.outputs).toMatchObject({errors: '1', files: '1'})
  }
  scenario.push({
    '.claude/session-lint.config.yaml': `rules: !!js/function 'function () { ${touch} }'\n`,
  })
  const ended = await scenario.run()
  expect(ended.commands[0]?.data).toMatch(/not valid YAML/)
  expect(ended.code).toBe(1)
  expect(existsSync(pwned)).toBe(false)
})

test('a path that leaves the repository is not taken from the API', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const workspace = scenario.repository.checkOut(scenario.merge)
  writeFileSync(join(workspace, '../outside.tmp'), bad)
  const {head} = scenario.server.pull
  const url = `https://github.com/Codertocat/Hello-World/blob/${head}/x`
  const blob = scenario.repository.git('rev-parse', `${head}:${session}`)
  const names = [
    '../outside.tmp',
    '/etc/passwd',
    '.claude/sessions/../../../outside.tmp',
    '.claude/sessions//x.tmp',
  ]
  scenario.server.files = names.map((filename) => ({
    filename,
    sha: blob,
    status: 'added',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch: '@@ -0,0 +1 @@\n+x',
  }))
  const ended = await scenario.step({
    event: 'pull_request',
    payload: scenario.payload(),
    sha: scenario.merge,
    workspace,
    inputs: {files: '**'},
  })
  expect(ended.outputs.files).toBe('0')
})

test('a secret in a session is in nothing that is written about it', async () => {
  const scenario = await Scenario.start(main, {'README.md': ''})
  const address = 'postgres://app:b7Xq29-fLm@db.acme.io:5432/app'
  const text = bad.replace(/^(\*\*Status\*\*: done)$/m, `$1 | **Session Thread**: ${address}`)
  scenario.push({[session]: `${text}\n## ${address}\n\n- Fixed ${address}\n`})
  const inputs = {'review-comments': 'true', 'sarif-file': 'x.sarif'}
  const ended = await scenario.run({inputs})
  const {threads} = scenario.server
  const files = ['sarif-file', 'json-file'].map((name) =>
    readFileSync(ended.outputs[name] ?? '', 'utf8'),
  )
  const all = JSON.stringify([ended, scenario.bodies, threads, files])
  expect(all).toContain('session-no-secrets')
  expect(threads.filter(({line}) => line === 5).length).toBeGreaterThan(1)
  expect(all).not.toContain('b7Xq29')
})

test('the token is in no output', async () => {
  const scenario = await Scenario.start(main, {[configName]: config})
  scenario.push({[session]: bad})
  const ended = await scenario.run({inputs: {'sarif-file': 'x.sarif'}})
  expect(JSON.stringify([ended, scenario.bodies])).not.toContain('ghs_token')
})
