import type {InstructionWords} from '../language.ts'

export const instructions: InstructionWords = {
  agents: `
    =ai
    =claude
    =copilot
    =gpt
    =llm
    =llms
    agent
    assistant
  `,
  greetings: `
    =dear
    =dear the
    =for
    =for the
    =hey
    =hey the
    =hi
    =hi the
    =note to
    =note to the
  `,
  requests: `
    =can
    =must
    =please
    =reading
    =should
    =to
    =will
  `,
  commands: `
    =curl
    =disregard
    =do not mention
    =do not reveal
    =do not show
    =do not tell
    =execute
    =ignore all
    =ignore any
    =ignore previous
    =ignore the
    =never mention
    =never reveal
    =never tell
    =please accept
    =please allow
    =please approve
    =please bypass
    =please confirm
    =please deploy
    =please disable
    =please grant
    =please ignore
    =please install
    =please merge
    =please skip
    =please trust
    =run the
    =run this
    =secretly
    =silently
    =system message
    =system prompt
    =you are
    =you have to
    =you must
    =you should
    =you will
    instruction
  `,
}
