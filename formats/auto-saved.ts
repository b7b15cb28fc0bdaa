import type {Format} from './format.ts'

/**
 * Written by a stop hook: the prompts of the session and the files it touched or, by an older
 * version, an empty form.
 */
export const autoSaved: Format = {
  name: 'auto-saved',
  description: 'written by a stop hook: the prompts of the session, the files and tools it used',
  titles: ['Session: YYYY-MM-DD'],
  fileNames: [
    'YYYY-MM-DD-*-session.tmp',
    'YYYY-MM-DD-session.tmp',
    'YYYY-MM-DD-*-session.md',
    'YYYY-MM-DD-session.md',
  ],
  folders: ['.claude/session-data', '.claude/sessions'],
  fields: [
    {name: 'Date', kind: 'created', required: 'start'},
    {name: 'Started', kind: 'time', required: 'start'},
    {name: 'Last Updated', kind: 'time', required: 'start', aliases: ['Updated']},
    {name: 'Project'},
    {name: 'Branch'},
    {name: 'Worktree'},
  ],
  sections: [
    {name: 'Session Summary'},
    {name: 'Tasks', within: ['Session Summary'], role: 'prompts'},
    {name: 'Files Modified', within: ['Session Summary'], role: 'files'},
    {name: 'Tools Used', within: ['Session Summary']},
    {name: 'Stats', within: ['Session Summary']},
    {name: 'Current State'},
    {name: 'Completed', within: ['Current State'], role: 'progress'},
    {name: 'In Progress', within: ['Current State'], role: 'progress'},
    {name: 'Notes for Next Session', within: ['Current State', 'Session Summary'], role: 'next'},
    {name: 'Context to Load', within: ['Current State', 'Session Summary'], role: 'files'},
  ],
}
