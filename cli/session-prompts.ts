import type {Role} from '../formats/index.ts'

/**
 * The content of a section in a new session file, by role. Prompts are in square brackets;
 * `{today}` is the day of the session.
 */
export const sectionPrompts: Readonly<Partial<Record<Role, string>>> = {
  context: '[What is being worked on, why it matters, and its state]',
  facts: '- [An insight, constraint or requirement that the next session needs to know]',
  succeeded: `1. **Approach**: [What was tried and worked]
   - **Result**: [What came of it, with a figure if there is one]
   - **Why it works**: [The reason]
   - **Code location**: [The file and the function]
   - **Time spent**: [How long it took]
   - **Validated by**: [The test, the command or the measurement that shows it]`,
  failed: `1. **Approach**: [What was tried and did not work]
   - **Problem**: [What happened instead]
   - **Why it failed**: [The cause that was found]
   - **Lesson learned**: [The rule that the next reader should follow]
   - **Time spent**: [How long it took]`,
  untried: '- [ ] [An approach that nobody has tried, and what it could gain]',
  next: `1. [The very next step, with the file or command to start from]
2. [The step after that]`,
  decisions: `- **Decision**: [What was decided]
  - **Reasoning**: [Why this and not something else]
  - **Trade-off**: [What it costs]`,
  issues: `- [ ] **Issue**: [What is wrong, and how to see it]
  - **Status**: [How far the investigation is]
  - **Potential impact**: [Who or what is affected]
  - **Priority**: [High, medium or low, and why]`,
  blockers: '- **Pending**: [What the work is waiting for, who owns it, and when it is expected]',
  continuity: `{previous}

**Current session** ({today}):

- [What was done in this session]

**Expected next session** ([date]):

- [What is planned for the next session]`,
  metrics: `- **Total time invested**: [How long the session took, such as 2 hours]
- **Code lines changed**: [How many lines and files, such as 80 lines in 3 files]
- **Tests added**: [How many and what they test, such as 4 for dates]
- **Blockers resolved**: [How many of them, such as 1 of 2]`,
  risks: `| Risk | Probability | Impact | Mitigation |
| --- | --- | --- | --- |
| [What could go wrong] | [How likely it is] | [How bad that would be] | [What is done about it] |`,
  files: '- [The path of a relevant file, and what is in it]',
  progress: '- [A part of the work, and its state]',
  prompts: '- [What was asked for in this session]',
}

/** Prompts for fields whose value is unknown, by the name of the field. */
export const fieldPrompts: Readonly<Record<string, string>> = {
  'Session Thread': '[The link or name of the thread that this session belongs to]',
}
