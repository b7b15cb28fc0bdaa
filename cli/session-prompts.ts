import type {Role} from '../formats/index.ts'

/**
 * What a new session file asks for under a section, by what the section is for: text in square
 * brackets tells what to write there. `{today}` is the day of the session.
 */
export const sectionPrompts: Readonly<Partial<Record<Role, string>>> = {
  context: '[What is being worked on, why it matters, and how far it is]',
  facts: '- [An insight, a constraint or a requirement that the next session has to know]',
  succeeded: `1. **Approach**: [What was tried and worked]
   - **Result**: [What came of it, with a figure where there is one]
   - **Why it works**: [The reason that it works]
   - **Code location**: [The file and the function]
   - **Time spent**: [How long it took]
   - **Validated by**: [The test, the command or the measurement that shows it]`,
  failed: `1. **Approach**: [What was tried and did not work]
   - **Problem**: [What happened instead]
   - **Why it failed**: [The cause that was found]
   - **Lesson learned**: [The rule that whoever reads this should follow from now on]
   - **Time spent**: [How long it took]`,
  untried: '- [ ] [An approach that nobody took so far, and the gain it promises]',
  next: `1. [The very next thing to do, with the file or the command that it starts from]
2. [What comes after it]`,
  decisions: `- **Decision**: [What was decided]
  - **Reasoning**: [Why this and not something else]
  - **Trade-off**: [What it costs]`,
  issues: `- [ ] **Issue**: [What is wrong, and how to see it]
  - **Status**: [How far the search for the cause is]
  - **Potential impact**: [Who or what suffers from it]
  - **Priority**: [High or medium or low, and why]`,
  blockers: '- **Pending**: [What the work waits for, who owns it, and the day it is expected]',
  continuity: `{previous}

**Current session** ({today}):

- [What was done in this session]

**Expected next session** ([date]):

- [What is planned for the next session]`,
  metrics: `- **Total time invested**: [How long the session took, such as 2 hours]
- **Code lines changed**: [How many lines and files, such as 80 lines in 3 files]
- **Tests added**: [Their number and what they hold, such as 4 on dates]
- **Blockers resolved**: [How many of them, such as 1 of 2]`,
  risks: `| Risk | Probability | Impact | Mitigation |
| --- | --- | --- | --- |
| [What could go wrong] | [How likely it is] | [How bad it would be] | [What is done about it] |`,
  files: '- [The path of a file that matters, and what is in it]',
  progress: '- [A part of the work, and how far it is]',
  prompts: '- [What was asked for in this session]',
}

/** The same for metadata that nothing is known of, by the name of the field. */
export const fieldPrompts: Readonly<Record<string, string>> = {
  'Session Thread': '[The link or the name of the thread that this session belongs to]',
}
