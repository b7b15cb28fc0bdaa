import {expect, test} from 'vitest'
import {sarif} from '../../report/sarif.ts'
import {sarifFaults} from './sarif-schema.ts'

const nothing = {files: 0, results: [], findings: [], problems: []}

test('without findings SARIF has an empty list of results, as the schema wants it', () => {
  const text = sarif(nothing, 'lint')
  expect(sarifFaults(text)).toEqual([])
  expect(JSON.parse(text).runs[0].results).toEqual([])
})

test('the schema refuses what is not SARIF', () => {
  const log = JSON.parse(sarif(nothing, 'lint'))
  log.runs[0].tool.driver.rules[0].level = 'error'
  expect(sarifFaults(JSON.stringify(log)).join('\n')).toContain('level')
  expect(sarifFaults('{"version": "2.1.1", "runs": []}')).not.toEqual([])
})
