import type {Format} from './format.ts'

/** The default format: one note per piece of work, kept up to date until the work is done. */
export const sessionState: Format = {
  name: 'session-state',
  description: 'a note per piece of work, kept up to date until the work is done',
  titles: ['Session State: *'],
  fileNames: ['YYYY-MM-DD-*.tmp', 'YYYY-MM-DD-*.md'],
  folders: ['.claude/sessions'],
  fields: [
    {name: 'Created', kind: 'created', required: 'start', aliases: ['Started', 'Date']},
    {
      name: 'Updated',
      kind: 'updated',
      required: 'update',
      aliases: ['Last Updated', 'Last Update', 'Last Modified', 'Completed', 'Ended'],
    },
    {
      name: 'Status',
      kind: 'status',
      required: 'start',
      values: ['in_progress', 'completed', 'blocked'],
      final: ['completed'],
    },
    {
      name: 'Session Thread',
      required: 'update',
      aliases: ['Session Thread Link', 'Thread', 'Work Thread'],
    },
    {name: 'Type', kind: 'type'},
  ],
  sections: [
    {
      name: 'Context Summary',
      commonAliases: ['Context', 'Summary', 'Overview'],
      role: 'context',
      required: 'start',
    },
    {
      name: 'Current Progress',
      role: 'progress',
    },
    {
      name: 'What We Know',
      aliases: ['Key Insights'],
      commonAliases: ['Findings'],
      role: 'facts',
      required: 'start',
    },
    {
      name: 'Successful Approaches',
      aliases: [
        "What We've Tried (Successful)",
        "What We've Tried (Successful Approaches)",
        'What Worked',
      ],
      role: 'succeeded',
      required: 'update',
    },
    {
      name: 'Failed Approaches',
      aliases: [
        "What We've Tried (Failed)",
        "What We've Tried (Failed Approaches)",
        "What Didn't Work",
      ],
      role: 'failed',
      required: 'update',
    },
    {
      name: 'Not Yet Attempted',
      aliases: ["What We Haven't Tried Yet", "What We Haven't Tried"],
      role: 'untried',
      required: 'update',
    },
    {name: 'Solution'},
    {
      name: 'Next Steps',
      aliases: ["What's Next", 'Immediate Next Steps'],
      role: 'next',
      required: 'start',
    },
    {
      name: 'Technical Decisions',
      aliases: ['Key Decisions', 'Decisions Made'],
      commonAliases: ['Decisions'],
      role: 'decisions',
      required: 'update',
    },
    {
      name: 'Key Files Involved',
      aliases: ['Key Files'],
      role: 'files',
    },
    {
      name: 'Known Issues',
      commonAliases: ['Issues'],
      role: 'issues',
      required: 'update',
    },
    {
      name: 'Dependencies & Blockers',
      aliases: ['Blocking Issues'],
      commonAliases: ['Blockers', 'Dependencies'],
      role: 'blockers',
      required: 'update',
    },
    {name: 'Performance Metrics'},
    {name: 'Useful Commands & Scripts', aliases: ['Useful Commands']},
    {
      name: 'Session Continuity',
      commonAliases: ['Continuity'],
      role: 'continuity',
      required: 'update',
    },
    {
      name: 'Session Metrics',
      commonAliases: ['Metrics'],
      role: 'metrics',
      required: 'update',
    },
    {name: 'Risks & Mitigation', aliases: ['Risks & Mitigations'], role: 'risks'},
    {name: 'Key Learnings'},
    {name: 'Decision Log'},
    {name: 'Deployment', aliases: ['Deployment Notes']},
  ],
  defaultType: 'general',
  types: {
    general: {
      required: {
        'Context Summary': 'start',
        'What We Know': 'start',
        'Next Steps': 'start',
        'Successful Approaches': 'update',
        'Failed Approaches': 'update',
        'Not Yet Attempted': 'update',
        'Technical Decisions': 'update',
        'Known Issues': 'update',
        'Dependencies & Blockers': 'update',
        'Session Continuity': 'update',
        'Session Metrics': 'update',
      },
    },
    bug: {
      words: ['bug', 'bugfix', 'fix', 'hotfix'],
      required: {
        'What We Know': 'start',
        'Successful Approaches': 'update',
        'Failed Approaches': 'update',
        Solution: 'completed',
      },
    },
    feature: {
      words: ['feature', 'feat'],
      required: {
        'What We Know': 'start',
        'Next Steps': 'start',
        'Successful Approaches': 'update',
        'Failed Approaches': 'update',
        'Not Yet Attempted': 'update',
      },
    },
    refactor: {
      words: ['refactor', 'refactoring'],
      required: {
        'Current Progress': 'start',
        'What We Know': 'start',
        'Successful Approaches': 'update',
        'Not Yet Attempted': 'update',
      },
    },
  },
}
