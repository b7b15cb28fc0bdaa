import type {Format} from './format.ts'

/** Written by the session-handoff skill for the agent that takes over. */
export const handoff: Format = {
  name: 'handoff',
  description: 'written by a session-handoff skill for the agent that takes over',
  titles: ['Handoff: *'],
  fileNames: ['YYYY-MM-DD-*.md'],
  folders: ['.claude/handoffs', '.agent/handoffs'],
  metadataSections: ['Session Metadata'],
  fields: [
    {name: 'Created', kind: 'created', required: 'start'},
    {name: 'Project', required: 'start', aliases: ['Project Path']},
    {name: 'Branch'},
    {name: 'Session duration', aliases: ['Duration']},
  ],
  sections: [
    {name: 'Session Metadata', required: 'start'},
    {name: 'Current State Summary', role: 'context', required: 'start'},
    {name: 'Architecture Overview', role: 'facts'},
    {name: 'Critical Files', role: 'files'},
    {name: 'Key Patterns Discovered', role: 'facts'},
    {name: 'Tasks Finished', role: 'progress'},
    {name: 'Files Modified', role: 'files'},
    {name: 'Decisions Made', role: 'decisions'},
    {name: 'Immediate Next Steps', role: 'next', required: 'start'},
    {name: 'Blockers/Open Questions', role: 'blockers'},
    {name: 'Deferred Items', role: 'untried'},
    {name: 'Important Context', role: 'facts', required: 'start'},
    {name: 'Assumptions Made', role: 'facts'},
    {name: 'Potential Gotchas', role: 'facts'},
    {name: 'Tools/Services Used'},
    {name: 'Active Processes'},
    {name: 'Environment Variables'},
    {name: 'Related Resources'},
  ],
}
