import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type Schema, Validator} from '@cfworker/json-schema'

const schema = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const validator = new Validator(JSON.parse(readFileSync(schema, 'utf8')) as Schema, '4', false)

/** What is wrong with a SARIF log by the schema of SARIF 2.1.0, which knows no further keys. */
export function sarifFaults(text: string): string[] {
  const {errors} = validator.validate(JSON.parse(text))
  return errors.map(({instanceLocation, error}) => `${instanceLocation}: ${error}`)
}
