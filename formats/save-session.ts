import type {Format} from './format.ts'

/** Written by the `/save-session` command of a widely used agent setup at a session's end. */
export const saveSession: Format = {
  name: 'save-session',
  description: 'written by a /save-session command: what worked, what did not, the exact next step',
  titles: ['Session: YYYY-MM-DD'],
  fileNames: ['YYYY-MM-DD-*-session.tmp', 'YYYY-MM-DD-*-session.md'],
  folders: ['.claude/session-data'],
  fields: [
    {name: 'Started', kind: 'time', required: 'start'},
    {name: 'Last Updated', kind: 'time', required: 'start', aliases: ['Updated']},
    {name: 'Project', required: 'start'},
    {name: 'Topic', required: 'start'},
  ],
  sections: [
    {
      name: 'What We Are Building',
      aliases: ["What We're Building"],
      role: 'context',
      required: 'start',
    },
    {
      name: 'What WORKED (with evidence)',
      aliases: ['What Worked'],
      role: 'succeeded',
      required: 'start',
    },
    {
      name: 'What Did NOT Work (and why)',
      aliases: ['What Did Not Work', "What Didn't Work"],
      role: 'failed',
      required: 'start',
    },
    {
      name: 'What Has NOT Been Tried Yet',
      aliases: ["What Hasn't Been Tried Yet"],
      role: 'untried',
      required: 'start',
    },
    {name: 'Current State of Files', role: 'files', required: 'start'},
    {name: 'Decisions Made', role: 'decisions', required: 'start'},
    {
      name: 'Blockers & Open Questions',
      aliases: ['Blockers and Open Questions'],
      role: 'blockers',
      required: 'start',
    },
    {
      name: 'Exact Next Step',
      aliases: ['Exact Next Steps'],
      role: 'next',
      required: 'start',
    },
    {
      name: 'Environment & Setup Notes',
      aliases: ['Environment and Setup Notes'],
    },
  ],
}
