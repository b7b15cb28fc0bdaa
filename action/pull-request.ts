import type {Client} from './client.ts'

/** A comment of any kind. */
export interface Comment {
  /** The GraphQL id. */
  readonly id: string
  readonly databaseId: number
  readonly url: string
  readonly body: string
  readonly isMinimized: boolean
  readonly minimizedReason: string | null
  readonly author: Author | null
}

interface Author {
  readonly __typename: string
  readonly login: string
}

/** A conversation on lines of the diff. */
export interface Thread {
  readonly first: Comment
  readonly comments: number
}

interface Page<Node> {
  readonly nodes: readonly (Node | null)[]
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null}
}

interface Answer<Key extends string, Node> {
  readonly viewer: {readonly login: string}
  readonly repository: {
    readonly pullRequest: ({readonly headRefOid: string} & Readonly<Record<Key, Page<Node>>>) | null
  } | null
}

/** The comments on a pull request by the token's user. */
export interface Own<Item> {
  /** The newest commit of the pull request. */
  readonly head: string
  readonly items: readonly Item[]
}

const commentFields = `
  id
  databaseId: fullDatabaseId
  url
  body
  isMinimized
  minimizedReason
  author { __typename login }
`

/**
 * The comments on a pull request by the token's own user: anyone can write a marker.
 *
 * @throws
 *   The API's error when the token may not read them.
 */
export function listComments(client: Client, number: number): Promise<Own<Comment>> {
  const list = `comments(first: 100, after: $after) {
    nodes { ${commentFields} }
    pageInfo { hasNextPage endCursor }
  }`
  return listOwn<'comments', Comment, Comment>(
    client,
    number,
    list,
    'comments',
    (comment) => comment,
  )
}

/** The conversations on lines of the diff that this user started. */
export function listThreads(client: Client, number: number): Promise<Own<Thread>> {
  const list = `reviewThreads(first: 100, after: $after) {
    nodes { comments(first: 1) { totalCount nodes { ${commentFields} } } }
    pageInfo { hasNextPage endCursor }
  }`
  return listOwn<'reviewThreads', ThreadNode, Thread>(
    client,
    number,
    list,
    'reviewThreads',
    ({comments}) => {
      const [first] = comments.nodes
      return first ? {first, comments: comments.totalCount} : undefined
    },
  )
}

interface ThreadNode {
  readonly comments: {readonly totalCount: number; readonly nodes: readonly (Comment | null)[]}
}

async function listOwn<Key extends string, Node, Item extends Comment | Thread>(
  {owner, repo, graphql}: Client,
  number: number,
  list: string,
  key: Key,
  toItem: (node: Node) => Item | undefined,
): Promise<Own<Item>> {
  const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) { headRefOid ${list} }
    }
  }`
  const items: Item[] = []
  let after: string | null = null
  for (;;) {
    const answer: Answer<Key, Node> = await graphql(query, {owner, repo, number, after})
    const pullRequest = answer.repository?.pullRequest
    if (!pullRequest) throw Object.assign(new Error('there is no such pull request'), {status: 404})
    const page = pullRequest[key]
    for (const node of page.nodes) {
      const item = node ? toItem(node) : undefined
      if (item && isBy('first' in item ? item.first.author : item.author, answer.viewer.login)) {
        items.push(item)
      }
    }
    after = page.pageInfo.endCursor
    if (!page.pageInfo.hasNextPage || after === null) {
      return {head: pullRequest.headRefOid, items}
    }
  }
}

/**
 * Apps are called `name[bot]` as viewers and `name` as authors. A person can be called `name`, too,
 * so the kind of the author counts as well.
 */
function isBy(author: Author | null, viewer: string): boolean {
  if (!author) return false
  const isBot = viewer.endsWith('[bot]')
  return (
    author.login.replace(/\[bot\]$/, '') === viewer.replace(/\[bot\]$/, '') &&
    (author.__typename === 'Bot') === isBot
  )
}
