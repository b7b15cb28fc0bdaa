import {blockerDetails} from './blocker-details.ts'
import {codeLocations} from './code-locations.ts'
import {dates} from './dates.ts'
import {decisionRationale} from './decision-rationale.ts'
import {failedApproachReason} from './failed-approach-reason.ts'
import {fileName} from './file-name.ts'
import {knownIssueDetails} from './known-issue-details.ts'
import {noDuplicateSections} from './no-duplicate-sections.ts'
import {noEmptySections} from './no-empty-sections.ts'
import {noHiddenText} from './no-hidden-text.ts'
import {noSecrets} from './no-secrets.ts'
import {noVagueText} from './no-vague-text.ts'
import {requiredMetadata} from './required-metadata.ts'
import {requiredSections} from './required-sections.ts'
import type {Rule} from './rule.ts'
import {sectionOrder} from './section-order.ts'
import {singleTopic} from './single-topic.ts'
import {stale} from './stale.ts'
import {statusValue} from './status-value.ts'
import {successfulApproachEvidence} from './successful-approach-evidence.ts'
import {timeSpent} from './time-spent.ts'

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
  failedApproachReason,
  successfulApproachEvidence,
  timeSpent,
  decisionRationale,
  knownIssueDetails,
  blockerDetails,
  codeLocations,
  noSecrets,
  noHiddenText,
]
