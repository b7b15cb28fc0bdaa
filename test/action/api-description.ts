import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {schema as graphqlDescription} from '@octokit/graphql-schema'
import {buildSchema, type GraphQLSchema} from 'graphql'
import {type Document, OpenAPIBackend} from 'openapi-backend'

type Json = Record<string, unknown>

/** The operations that the Action may call. */
const operations = [
  'git/get-blob',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/list-files',
  'repos/compare-commits-with-basehead',
] as const

/**
 * GitHub's own description of these operations, with what a request may hold closed: a key that
 * GitHub does not know is a mistake, though GitHub itself would pass over it.
 */
function readDescription(): Json {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/package.json')
  const file = path.replace(/package\.json$/, 'generated/api.github.com.json')
  const all = JSON.parse(readFileSync(file, 'utf8'))
  const wanted = new Set<string>(operations)
  const paths: Json = {}
  for (const [url, methods] of Object.entries<Json>(all.paths)) {
    for (const [method, operation] of Object.entries<Json>(methods as Record<string, Json>)) {
      if (!wanted.has(String(operation.operationId))) continue
      closeAll(operation.requestBody)
      paths[url] = {...(paths[url] as Json), [method]: operation}
    }
  }
  const components: Record<string, Json> = {}
  const open: unknown[] = [paths]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref') {
        const [, , kind = '', name = ''] = String(value).split('/')
        components[kind] ??= {}
        if (Object.hasOwn(components[kind], name)) continue
        const component = all.components[kind][name]
        components[kind][name] = component
        open.push(component)
      } else open.push(value)
    }
  }
  allowNull(components.schemas)
  allowNull(paths)
  return {openapi: all.openapi, info: all.info, paths, components}
}

/** `nullable` beside a reference says nothing to the validator, so it is written out. */
function allowNull(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Json
  for (const value of Object.values(schema)) allowNull(value)
  if (schema.nullable !== true || 'type' in schema) return
  const {nullable: _, ...rest} = schema
  for (const key of Object.keys(schema)) delete schema[key]
  schema.anyOf = [rest, {type: 'string', enum: [null], nullable: true}]
}

function closeAll(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Json
  if (schema.type === 'object' && schema.properties) schema.additionalProperties ??= false
  for (const value of Object.values(schema)) closeAll(value)
}

let backend: Promise<OpenAPIBackend> | undefined
let description: Json | undefined

export function openApi(): Promise<OpenAPIBackend> {
  backend ??= new OpenAPIBackend({
    definition: describeOnce() as unknown as Document,
    quick: true,
    ajvOpts: {strict: false, validateFormats: false},
  }).init()
  return backend
}

function describeOnce(): Json {
  description ??= readDescription()
  return description
}

/** An example from the description, as a start for answers. */
export function example(name: string): Json {
  const {examples} = describeOnce().components as {examples: Record<string, {value: unknown}>}
  return structuredClone(examples[name]?.value) as Json
}

let schema: GraphQLSchema | undefined

export function graphqlSchema(): GraphQLSchema {
  schema ??= buildSchema(graphqlDescription.idl, {assumeValid: true, assumeValidSDL: true})
  return schema
}
