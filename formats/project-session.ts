import type {Format} from './format.ts'

/** Written by the `/project:session-start` and `/project:session-end` commands. */
export const projectSession: Format = {
  name: 'project-session',
  description: 'written by /project:session-start and -end: goals, updates, a summary at the end',
  titles: ['* - YYYY-MM-DD HH:MM', 'Development Session - *'],
  fileNames: ['YYYY-MM-DD-HHMM-*.md', 'YYYY-MM-DD-HHMM.md'],
  folders: ['.claude/sessions'],
  metadataSections: ['Session Overview'],
  fields: [
    {
      name: 'Start Time',
      aliases: ['Session Start', 'Started', 'Start', 'Date', 'Session Date', 'Date & Time'],
    },
  ],
  sections: [
    {name: 'Session Overview', role: 'context', required: 'start'},
    {name: 'Goals', aliases: ['Session Goals'], role: 'context', required: 'start'},
    {
      name: 'Progress',
      aliases: ['Progress Updates', 'Updates'],
      role: 'progress',
      required: 'start',
    },
    {
      name: 'Session Summary',
      role: 'context',
      ends: true,
    },
    {
      name: 'Session End Summary',
      aliases: ['Session Completion Summary', 'Session Complete', 'Session End'],
      role: 'context',
      ends: true,
    },
    {
      name: 'Git Summary',
      within: ['Session Summary', 'Session End Summary'],
      aliases: ['Final Git Summary'],
      ends: true,
    },
    {name: 'Todo Summary', within: ['Session Summary', 'Session End Summary'], role: 'progress'},
    {
      name: 'Key Accomplishments',
      within: ['Session Summary', 'Session End Summary'],
      role: 'progress',
    },
    {
      name: 'Features Implemented',
      within: ['Session Summary', 'Session End Summary'],
      role: 'progress',
    },
    {
      name: 'Problems Encountered and Solutions',
      within: ['Session Summary', 'Session End Summary'],
      aliases: ['Problems Encountered', 'Problems & Solutions'],
    },
    {name: 'Breaking Changes', within: ['Session Summary', 'Session End Summary']},
    {
      name: 'Dependencies Added/Removed',
      within: ['Session Summary', 'Session End Summary'],
      aliases: ['Dependencies Added', 'Dependencies'],
    },
    {name: 'Configuration Changes', within: ['Session Summary', 'Session End Summary']},
    {name: 'Deployment Steps', within: ['Session Summary', 'Session End Summary']},
    {name: 'Lessons Learned', within: ['Session Summary', 'Session End Summary']},
    {
      name: "What Wasn't Completed",
      within: ['Session Summary', 'Session End Summary'],
      role: 'next',
    },
    {name: 'Tips for Future Developers', within: ['Session Summary', 'Session End Summary']},
  ],
}
