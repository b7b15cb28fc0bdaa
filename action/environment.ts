import {join} from 'node:path'
import {repository as projectUrl} from '../files/manifest.ts'
import {SetupError} from './setup-error.ts'

/** The runner's variables, apart from inputs and event. */
export interface Environment {
  readonly owner: string
  readonly repo: string
  /** The absolute path of the workspace. */
  readonly workspace: string
  /** A folder for files that are deleted after the job. */
  readonly temp: string
  /** The address of GitHub: `https://github.com` or a GitHub Enterprise Server. */
  readonly serverUrl: string
  /** The page of this run. */
  readonly runUrl: string
  /** Identifies this step of this workflow, the same in every run. */
  readonly step: string
  /** The name of the job, and of the step in it. */
  readonly job: string
  readonly stepId: string
  /** The commit that the run is about, as the runner sees it. */
  readonly sha: string
}

/**
 * Reads the runner's variables.
 *
 * @throws SetupError
 *   When one is missing: this is not a runner.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const need = (name: string) => {
    const value = env[name]
    if (value) return value
    throw new SetupError(`${name} is not set: this Action runs on GitHub's runner only`)
  }
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/')
  const serverUrl = env.GITHUB_SERVER_URL || new URL(projectUrl).origin
  const workspace = need('GITHUB_WORKSPACE')
  return {
    owner,
    repo,
    workspace,
    temp: env.RUNNER_TEMP || join(workspace, '..'),
    serverUrl,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    step: [
      // Without the ref: `owner/repo/.github/workflows/name.yml@refs/pull/7/merge`.
      (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW ?? '').split('@', 1).join(),
      env.GITHUB_JOB ?? '',
      env.GITHUB_ACTION ?? '',
    ].join('\n'),
    job: env.GITHUB_JOB ?? '',
    stepId: (env.GITHUB_ACTION ?? '').replaceAll(/[^\w-]/g, '_'),
    sha: need('GITHUB_SHA'),
  }
}
