import {continuity} from './continuity.ts'
import {dates} from './dates.ts'
import {fileName} from './file-name.ts'
import {metrics} from './metrics.ts'
import {nextStepsPriority} from './next-steps-priority.ts'
import {noDuplicateSections} from './no-duplicate-sections.ts'
import {noEmptySections} from './no-empty-sections.ts'
import {noPlaceholders} from './no-placeholders.ts'
import {noVagueText} from './no-vague-text.ts'
import {requiredMetadata} from './required-metadata.ts'
import {requiredSections} from './required-sections.ts'
import {riskMitigation} from './risk-mitigation.ts'
import type {Rule} from './rule.ts'
import {sectionOrder} from './section-order.ts'
import {singleTopic} from './single-topic.ts'
import {stale} from './stale.ts'
import {statusConsistency} from './status-consistency.ts'
import {statusValue} from './status-value.ts'
import {todoContext} from './todo-context.ts'
import {untriedChecklist} from './untried-checklist.ts'

/** Every rule, in the order in which a session is read: structure, metadata, then content. */
export const rules: readonly Rule[] = [
  requiredSections,
  sectionOrder,
  noDuplicateSections,
  noEmptySections,
  singleTopic,
  requiredMetadata,
  statusValue,
  dates,
  fileName,
  stale,
  noVagueText,
  noPlaceholders,
  todoContext,
  nextStepsPriority,
  untriedChecklist,
  metrics,
  riskMitigation,
  continuity,
  statusConsistency,
]
