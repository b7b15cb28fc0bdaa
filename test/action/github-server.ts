import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {execute, parse, validate} from 'graphql'
import {onTestFinished} from 'vitest'
import {example, graphqlSchema, openApi} from './api-description.ts'
import type {GitRepository} from './git-repository.ts'

type Json = Record<string, unknown>

export interface Actor {
  readonly login: string
  readonly kind: 'Bot' | 'User'
}

export interface Token extends Actor {
  /** Of contents and pull requests; for what is public nothing but a token is needed to read. */
  readonly contents: 'none' | 'read'
  readonly pulls: 'none' | 'read' | 'write'
}

export const bot: Actor = {login: 'github-actions[bot]', kind: 'Bot'}
export const person: Actor = {login: 'Codertocat', kind: 'User'}

export interface StoredComment {
  readonly id: number
  readonly author: Actor
  body: string
  minimized: string | undefined
  /** How often its body was set. */
  revisions: number
}

export interface StoredThread {
  readonly path: string
  readonly line: number
  readonly startLine: number | undefined
  readonly comments: StoredComment[]
}

/** What goes wrong with requests, for as long as it is there. */
export interface Fault {
  /** Of `GET /repos/…`; for GraphQL the query is a part of it. */
  readonly of: RegExp
  times: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** Whether the server has done what was asked for, before it fails. */
  readonly after?: boolean
  /** To break off in the middle of the answer. */
  readonly cut?: boolean
  /** Whether no answer ever comes. */
  readonly hang?: boolean
  /** Something to happen first. */
  readonly before?: () => void
}

export interface Pull {
  readonly number: number
  base: string
  head: string
}

/** GitHub's limits, as it documents them. */
const limits = {body: 65_536, files: 3000, compared: 300, page: 100}

/**
 * GitHub, as far as the Action can tell: its state is a git repository, comments and threads, and
 * every request and answer is validated against GitHub's own description of its API.
 */
export class GitHubServer {
  readonly repository: GitRepository
  readonly tokens = new Map<string, Token>()
  readonly comments: StoredComment[] = []
  readonly threads: StoredThread[] = []
  readonly faults: Fault[] = []
  /** Such as `GET /repos/o/r/pulls/2/files`. */
  readonly requests: string[] = []
  /** What was wrong with requests and answers. */
  readonly violations: string[] = []
  /** Files whose patch GitHub leaves out. */
  readonly withoutPatch = new Set<string>()
  /** Instead of the files that really changed. */
  files: readonly Json[] | undefined
  truncatedTrees = false
  /** Where the REST API is: `/api/v3` at GitHub Enterprise, where GraphQL is at `/api/graphql`. */
  readonly prefix: '' | '/api/v3'
  pull: Pull = {number: 0, base: '', head: ''}
  url = ''
  #ids = 1000

  constructor(repository: GitRepository, prefix: GitHubServer['prefix'] = '') {
    this.repository = repository
    this.prefix = prefix
  }

  get apiUrl(): string {
    return `${this.url}${this.prefix}`
  }

  get graphqlUrl(): string {
    return `${this.url}${this.prefix.replace(/v3$/, 'graphql') || '/graphql'}`
  }

  /** The path below the API's address; GraphQL is `/graphql`. */
  #pathOf(url: string): string {
    if (`${this.url}${url}` === this.graphqlUrl) return '/graphql'
    if (url.startsWith(`${this.prefix}/`) && url !== `${this.prefix}/graphql`)
      return url.slice(this.prefix.length)
    this.violations.push(`not in the API: ${url}`)
    return url
  }

  async start(): Promise<void> {
    await openApi()
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        this.violations.push(`the server failed: ${error instanceof Error ? error.stack : error}`)
        response.destroy()
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  addComment(author: Actor, body: string): StoredComment {
    const comment = {id: this.#ids++, author, body, minimized: undefined, revisions: 1}
    this.comments.push(comment)
    return comment
  }

  reply(thread: StoredThread, author: Actor, body: string): void {
    thread.comments.push({id: this.#ids++, author, body, minimized: undefined, revisions: 1})
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = String(Buffer.concat(chunks))
    const body = text === '' ? undefined : JSON.parse(text)
    const url = this.#pathOf(request.url ?? '')
    this.requests.push(`${request.method} ${url}`)
    const key = `${request.method} ${url} ${url === '/graphql' ? body.query : ''}`
    const fault = this.faults.find(({of, times}) => times > 0 && of.test(key))
    if (fault) {
      fault.times--
      fault.before?.()
    }
    if (fault?.hang) return
    if (fault && fault.status !== undefined && !fault.after) {
      return send(response, fault.status, {message: fault.message ?? 'Server Error'}, fault.headers)
    }
    const token = this.tokens.get(
      (request.headers.authorization ?? '').replace(/^(token|bearer) /, ''),
    )
    const answer = token
      ? url === '/graphql'
        ? await this.#graphql(body, token)
        : await this.#rest(
            {method: request.method ?? '', url, headers: request.headers, body},
            token,
          )
      : {status: 401, body: {message: 'Bad credentials'}}
    if (fault?.cut) {
      const full = JSON.stringify(answer.body)
      response.writeHead(answer.status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(full),
      })
      response.write(full.slice(0, full.length / 2), () => response.destroy())
    } else if (fault?.status !== undefined) {
      send(response, fault.status, {message: 'Server Error'}, fault.headers)
    } else if (!fault || fault.before) {
      send(response, answer.status, answer.body, answer.headers)
    } else response.destroy()
  }

  async #rest(request: RestRequest, token: Token): Promise<Answer> {
    const api = await openApi()
    const [path = '', search = ''] = request.url.split('?')
    const parsed = {
      method: request.method,
      path,
      query: search,
      headers: request.headers as Record<string, string>,
      body: request.body,
    }
    const operation = api.matchOperation(parsed)
    if (!operation?.operationId) return this.#violation(`unknown: ${request.method} ${path}`)
    const id = operation.operationId
    const known = (operation.parameters ?? []).flatMap((parameter) =>
      'name' in parameter ? [parameter.name] : [],
    )
    const query = new URLSearchParams(search)
    for (const name of query.keys()) {
      if (!known.includes(name)) this.#violation(`${id}: unknown parameter ${name}`)
    }
    const {errors} = api.validateRequest(parsed, operation)
    if (errors) return this.#violation(`${id}: ${JSON.stringify(errors)}`)
    const {params} = api.router.parseRequest(parsed, operation)
    const handler = this.#handlers[id]
    if (!handler) return this.#violation(`no handler: ${id}`)
    const values = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, decodeURIComponent(String(value))]),
    )
    if (values.owner !== 'Codertocat' || values.repo !== 'Hello-World') return notFound
    const answer = handler(values, query, request.body as Json, token)
    if (answer.status < 300 && answer.status !== 204) {
      const {errors: faults} = api.validateResponse(answer.body, operation, answer.status)
      if (faults) this.#violation(`answer of ${id}: ${JSON.stringify(faults).slice(0, 1000)}`)
    }
    return answer
  }

  #violation(text: string): Answer {
    this.violations.push(text)
    return {status: 400, body: {message: text}}
  }

  readonly #handlers: Readonly<
    Record<
      string,
      (params: Record<string, string>, query: URLSearchParams, body: Json, token: Token) => Answer
    >
  > = {
    'pulls/list-files': ({pull_number}, query, _, token) => {
      if (token.pulls === 'none') return forbidden
      if (Number(pull_number) !== this.pull.number) return notFound
      const all = (this.files ?? this.#diff(this.pull.base, this.pull.head)).slice(0, limits.files)
      return this.#page(all, query, `/repos/Codertocat/Hello-World/pulls/${pull_number}/files`)
    },
    'repos/compare-commits-with-basehead': ({basehead = ''}, _query, _body, token) => {
      if (token.contents === 'none') return forbidden
      const [base = '', head = ''] = basehead.split('...')
      const files = this.#diff(base, head).slice(0, limits.compared)
      return {status: 200, body: {...example('commit-comparison'), files}}
    },
    'git/get-blob': ({file_sha: sha = ''}, _query, _body, token) => {
      if (token.contents === 'none') return forbidden
      const content = this.#blob(sha)
      if (!content) return notFound
      return {
        status: 200,
        body: {
          ...example('blob'),
          sha,
          size: content.length,
          encoding: 'base64',
          content: content.toString('base64').replaceAll(/.{60}/g, '$&\n'),
        },
      }
    },
    'git/get-tree': ({tree_sha: sha = ''}, query, _, token) => {
      if (token.contents === 'none') return forbidden
      if (this.#type(sha) === '') return notFound
      const args = query.has('recursive') ? ['-r', '-t'] : []
      const tree = this.repository
        .git('ls-tree', '-z', ...args, sha)
        .split('\0')
        .map((entry) => /^(\d+) (\w+) (\w+)\t([\s\S]+)$/.exec(entry))
        .filter((match) => match !== null)
        .map(([, mode, type, id, path]) => ({path, mode, type, sha: id, url: `${this.url}/x`}))
      return {status: 200, body: {sha, url: `${this.url}/x`, truncated: this.truncatedTrees, tree}}
    },
    'issues/create-comment': ({issue_number}, _query, {body}, token) => {
      if (token.pulls !== 'write') return forbidden
      if (Number(issue_number) !== this.pull.number) return notFound
      if (String(body).length > limits.body) return tooLong
      return {status: 201, body: this.#commentJson(this.addComment(token, String(body)))}
    },
    'issues/update-comment': ({comment_id}, _query, {body}, token) => {
      if (token.pulls !== 'write') return forbidden
      const comment = this.comments.find(({id}) => id === Number(comment_id))
      if (!comment) return notFound
      if (comment.author.login !== token.login) return forbidden
      if (String(body).length > limits.body) return tooLong
      comment.body = String(body)
      comment.revisions++
      return {status: 200, body: this.#commentJson(comment)}
    },
    'issues/delete-comment': ({comment_id}, _query, _body, token) => {
      if (token.pulls !== 'write') return forbidden
      const index = this.comments.findIndex(({id}) => id === Number(comment_id))
      if (index < 0) return notFound
      this.comments.splice(index, 1)
      return {status: 204, body: undefined}
    },
    'pulls/create-review': (_params, _query, {commit_id, comments, body}, token) => {
      if (token.pulls !== 'write') return forbidden
      const list = comments as Json[]
      if (!body || list.some((comment) => !this.#isCommentable(comment, String(commit_id)))) {
        return {
          status: 422,
          body: {message: 'Unprocessable Entity', errors: ['Line could not be resolved']},
        }
      }
      for (const comment of list) this.#addThread(comment, token)
      return {status: 200, body: example('pull-request-review')}
    },
    'pulls/create-review-comment': (_params, _query, body, token) => {
      if (token.pulls !== 'write') return forbidden
      if (!this.#isCommentable(body, String(body.commit_id))) {
        return {status: 422, body: {message: 'Validation Failed'}}
      }
      this.#addThread(body, token)
      return {
        status: 201,
        body: example('pull-request-review-comment-example-for-a-multi-line-comment'),
      }
    },
  }

  #page(all: readonly Json[], query: URLSearchParams, path: string): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 30), limits.page)
    const page = Number(query.get('page') ?? 1)
    const hasNext = page * size < all.length
    const next = `<${this.apiUrl}${path}?per_page=${size}&page=${page + 1}>; rel="next"`
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size),
      headers: hasNext ? {link: next} : {},
    }
  }

  #commentJson({id, author, body}: StoredComment): Json {
    const base = example('issue-comment')
    const user = {...(base.user as Json), login: author.login, type: author.kind}
    return {...base, id, body, user, html_url: this.#commentUrl(id)}
  }

  #commentUrl(id: number): string {
    return `https://github.com/Codertocat/Hello-World/pull/${this.pull.number}#issuecomment-${id}`
  }

  #addThread({path, line, start_line, body}: Json, author: Actor): void {
    this.threads.push({
      path: String(path),
      line: Number(line),
      startLine: start_line === undefined ? undefined : Number(start_line),
      comments: [{id: this.#ids++, author, body: String(body), minimized: undefined, revisions: 1}],
    })
  }

  #isCommentable({path, line, start_line, side, body}: Json, commit: string): boolean {
    const file = (this.files ?? this.#diff(this.pull.base, commit)).find(
      ({filename}) => filename === path,
    )
    if (!file || side !== 'RIGHT' || String(body).length > limits.body) return false
    const lines = linesOf(String(file.patch ?? ''))
    const hunk = lines.get(Number(line))
    return (
      hunk !== undefined &&
      (start_line === undefined ||
        (Number(start_line) < Number(line) && lines.get(Number(start_line)) === hunk))
    )
  }

  #type(sha: string): string {
    try {
      return this.repository.git('cat-file', '-t', sha)
    } catch {
      return ''
    }
  }

  readonly #diffs = new Map<string, Json[]>()

  #diff(base: string, head: string): Json[] {
    const key = `${base}...${head} ${[...this.withoutPatch]}`
    const files = this.#diffs.get(key) ?? this.#makeDiff(base, head)
    this.#diffs.set(key, files)
    return files
  }

  readonly #blobs = new Map<string, Buffer>()

  #blob(sha: string): Buffer | undefined {
    const known = this.#blobs.get(sha)
    if (known || this.#type(sha) !== 'blob') return known
    const content = this.repository.gitBytes(['cat-file', 'blob', sha])
    this.#blobs.set(sha, content)
    return content
  }

  /** What GitHub says of the files that changed since the branches parted. */
  #makeDiff(base: string, head: string): Json[] {
    const entries = this.repository
      .git('diff', '--raw', '-z', '-M', '--no-abbrev', `${base}...${head}`)
      .split('\0')
    const files: Json[] = []
    for (let index = 0; entries[index]?.startsWith(':'); ) {
      const [, , before = '', after = '', status = ''] = (entries[index++] ?? '').split(' ')
      const first = entries[index++] ?? ''
      const path = /^[RC]/.test(status) ? (entries[index++] ?? '') : first
      files.push(this.#file({base, head, before, after, status, first, path}))
    }
    return files
  }

  #file({
    base,
    head,
    before,
    after,
    status,
    first,
    path,
  }: Record<'after' | 'base' | 'before' | 'first' | 'head' | 'path' | 'status', string>): Json {
    const text = this.repository.git('diff', '-U3', '-M', `${base}...${head}`, '--', first, path)
    const start = text.search(/^@@ /m)
    const patch = start < 0 ? undefined : text.slice(start)
    const changes = (patch?.match(/^[+-]/gm) ?? []).length
    const isRemoved = status === 'D'
    const names: Record<string, string> = {
      A: 'added',
      C: 'copied',
      D: 'removed',
      M: 'modified',
      R: 'renamed',
      T: 'changed',
    }
    const page = `https://github.com/Codertocat/Hello-World/blob/${isRemoved ? base : head}/${encodeURI(path)}`
    return {
      sha: isRemoved ? before : after,
      filename: path,
      status: names[status.slice(0, 1)] ?? 'modified',
      additions: (patch?.match(/^\+/gm) ?? []).length,
      deletions: (patch?.match(/^-/gm) ?? []).length,
      changes,
      blob_url: page,
      raw_url: page,
      contents_url: page,
      ...(patch !== undefined && !this.withoutPatch.has(path) && {patch}),
      ...(first !== path && {previous_filename: first}),
    }
  }

  async #graphql(
    {query, variables}: {query: string; variables: Json},
    token: Token,
  ): Promise<Answer> {
    const document = parse(query)
    const schema = graphqlSchema()
    const faults = validate(schema, document)
    if (faults.length > 0)
      return this.#violation(`GraphQL: ${faults.map(({message}) => message).join('; ')}`)
    if (token.pulls === 'none') {
      return {
        status: 200,
        body: {
          data: {repository: null},
          errors: [
            {
              type: 'FORBIDDEN',
              path: ['repository'],
              message: 'Resource not accessible by integration',
            },
          ],
        },
      }
    }
    if (/^\s*mutation/.test(query) && token.pulls !== 'write') {
      return {
        status: 200,
        body: {
          data: null,
          errors: [{type: 'FORBIDDEN', message: 'Resource not accessible by integration'}],
        },
      }
    }
    const rootValue = {
      viewer: {login: token.login},
      repository: () => ({pullRequest: () => this.#pullNode()}),
      minimizeComment: ({input}: {input: {subjectId: string; classifier: string}}) => {
        const comment = [...this.comments, ...this.threads.flatMap(({comments}) => comments)].find(
          ({id}) => `node-${id}` === input.subjectId,
        )
        if (!comment) return null
        comment.minimized = input.classifier.toLowerCase()
        return {minimizedComment: {__typename: 'PullRequestReviewComment', isMinimized: true}}
      },
    }
    const result = await execute({schema, document, rootValue, variableValues: variables})
    if (result.errors)
      this.#violation(`GraphQL: ${result.errors.map(({message}) => message).join('; ')}`)
    return {status: 200, body: result as unknown as Json}
  }

  #pullNode(): Json {
    return {
      headRefOid: this.pull.head,
      comments: connection(() => this.comments.map((comment) => this.#commentNode(comment))),
      reviewThreads: connection(() =>
        this.threads.map(({comments}) => ({
          comments: connection(() => comments.map((comment) => this.#commentNode(comment))),
        })),
      ),
    }
  }

  #commentNode({id, author, body, minimized}: StoredComment): Json {
    return {
      id: `node-${id}`,
      fullDatabaseId: String(id),
      url: this.#commentUrl(id),
      body,
      isMinimized: minimized !== undefined,
      minimizedReason: minimized ?? null,
      author: {__typename: author.kind, login: author.login.replace(/\[bot\]$/, '')},
    }
  }
}

interface RestRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const notFound: Answer = {status: 404, body: {message: 'Not Found'}}
const forbidden: Answer = {status: 403, body: {message: 'Resource not accessible by integration'}}
const tooLong: Answer = {
  status: 422,
  body: {message: 'Validation Failed', errors: ['body is too long (maximum is 65536 characters)']},
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers})
  response.end(status === 204 ? undefined : JSON.stringify(body))
}

/** A page of a list, as GraphQL has them: a cursor is the number of the last one. */
function connection(list: () => readonly Json[]) {
  return ({first, after}: {first: number; after?: string | null}) => {
    const all = list()
    const start = Number(after ?? 0)
    const end = Math.min(all.length, start + first)
    return {
      totalCount: all.length,
      nodes: all.slice(start, end),
      pageInfo: {hasNextPage: end < all.length, endCursor: end > start ? String(end) : null},
    }
  }
}

/** The lines of the new version that a patch shows, with the number of their hunk. */
function linesOf(patch: string): Map<number, number> {
  const lines = new Map<number, number>()
  for (const [index, hunk] of patch.split(/^@@ /m).slice(1).entries()) {
    let line = Number(/\+(\d+)/.exec(hunk)?.[1])
    for (const text of hunk.split('\n').slice(1)) {
      if (text.startsWith('+') || text.startsWith(' ')) lines.set(line++, index)
    }
  }
  return lines
}
