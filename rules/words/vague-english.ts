/**
 * The English words that say nothing by themselves, for `session-no-vague-text`. A line made of
 * these alone names nothing that the next reader could look up.
 *
 * Words stand in their base form; `stem` in no-vague-text.ts finds the others.
 */

/** What the reader misses after a verb or a noun of a kind. */
export type Missing =
  | 'change'
  | 'claim'
  | 'continue'
  | 'document'
  | 'explore'
  | 'fix'
  | 'improve'
  | 'test'
  | 'thing'

/** Words that carry a sentence without saying anything: they neither help nor hurt. */
export const fillers: readonly string[] = words(`
  a about above across after again against ago all almost along already also although always am
  among an and another any anything anywhere are around as at away back be because been before
  being below best better between both briefly but by can cannot could currently did do does doing
  done down due during each easily either else enough entire etc even ever every everything
  everywhere few finally first for from fully further furthermore get gets getting given go goes
  going good got great had happen has have having here hopefully how however i if immediately in
  including instead into is it its itself just keep kept last later least less let likely little
  lot made mainly make many may maybe me might more most mostly much must my near nearly necessary
  need never new next nice no none nor not nothing now of off often ok okay old on once one only
  onto or other others our out over overall own per perhaps please possible possibly pretty
  probably properly quickly quite rather ready really recently regarding related relevant required
  respectively same see seem several shall she should simply since slightly so some somehow
  something sometimes somewhat soon still such sure than that the their them then there these they
  this those though through throughout thus time to today together too toward towards under
  unless until up upon us use used user-friendly usual usually various very via was way we
  week well were what whatever when where wherever whether which while who whole why will with
  within without would year yes yet you your
  accordingly actually additional additionally adequate advanced appropriate appropriately basic
  big certain clean cleaner clear common comprehensive comprehensively consistent consistently
  core correct correctly current detailed different easier effective effectively efficient
  efficiently elegant essential excellent existing expected extensive extensively extra fast faster
  final fine flawless flawlessly full future general generally generic global harder high higher
  high-quality huge important improved incremental individual initial internal key large larger
  latest long longer low lower main maintainable major massive meaningful medium minimal minor
  miscellaneous misc missing modern multiple nicer normal numerous ongoing optimal optimally
  original outstanding partial perfect perfectly possible potential powerful previous primary
  professional proper quick random reasonable regular reliable reliably remaining rigorous
  rigorously robust scalable seamless seamlessly serious short significant significantly similar
  simple simpler single slick slow small smaller smooth smoother smoothly solid specific stable
  standard strong successful successfully suitable super systematic temporary thorough thoroughly
  total typical unnecessary updated
  ability activity addition area attempt attention background basis beginning challenge choice
  condition difference direction effort example fact foundation help idea info information kind
  level matter means number opportunity option outcome place possibility purpose question
  range reason side situation variety version
  ago along beyond bring find found brought came come concerned decent else further hopefully
  inside left like likewise nobody others ourselves plus put said says set somebody someone take
  taken tell themselves thereby took try trying want wanted yourself valuable whole wide
`)

/** Words that claim work or its outcome, by what a reader misses when nothing else is said. */
export const claims: Readonly<Record<Missing, readonly string[]>> = {
  fix: words(`
    address bug bugfix bug-fix correction crash defect error failure fault fix fixup fixing
    glitch hotfix investigate issue mitigate patch problem repair resolve solve sort
    troubleshoot workaround
  `),
  improve: words(`
    better cleanup clean-up enhance enhancement improve improvement modernize optimise optimize
    optimisation optimization performance polish polishing refactor refactoring refine
    refinement simplify simplification speed stabilize streamline tidy tune tuning tweak upgrade
  `),
  test: words(`
    check confirm coverage ensure evaluate qa regression retest test testing validate validation
    verification verify
  `),
  document: words(`
    doc docs document documentation explain readme
  `),
  explore: words(`
    analyse analyze brainstorm identify collect compare consider discuss discussion examine experiment
    exploration explore feedback follow-up gather investigation look monitor report research study think
  `),
  continue: words(`
    begin complete continue finalise finalize finish keep pending proceed resume start
    housekeeping loose maintenance unfinished wip work wrap
  `),
  change: words(`
    add adjust adjustment apply build change configure create develop development enable extend
    expand handle handling implement implementation improve include integrate introduce make manage
    modify move perform prepare provide rebuild reduce remove reorganize replace rework rewrite
    setup set-up support switch tweak wire update updating write
  `),
  claim: words(`
    accomplish accomplishment accurate achieve achievement battle-tested bulletproof bug-free cleanly
    compatible complete correct cover covered deliver deliverable documented enterprise-grade
    error-free expectation expected feature-complete functional functioning goal happy healthy
    intact intuitive maintain meet met milestone objective on-track polished preserve
    operational production-grade production-ready quality robustness maintainability readability
    reliability requirement satisfy scalability stability success usability validated
    well-documented well-tested work working works
  `),
  thing: words(`
    aspect bit case code codebase component concern detail edge-case element error-handling feature
    chore debt end functionality improvement infrastructure job logic logging nit part piece point practice
    best-practice process processing project separation stuff structure suite system task thing app
    application ui ux capability feedback win file
  `),
}

/**
 * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
 * taken for a name.
 */
export const halfNames: readonly string[] = words(`
  access accessibility analysis analytics api architecture asset automation backend behavior
  behaviour communication compatibility compliance config configuration connection connectivity data database
  debug deployment design detection dev developer development environment experience field flow
  framework frontend function handler hardening input integration interface layout management message
  method migration mobile model module monitoring navigation output page parameter platform
  plugin production property query report reporting request resource response responsive
  responsiveness review route scenario script security server service setting settings solution
  state strategy style styling table template tool tooling tracking type usage user utility web
  workflow workspace
`)

/**
 * Work that is named by its kind alone even when a word narrows it down: `Frontend error fixes`,
 * `Fixed all accessibility issues`.
 */
export const workNouns: readonly string[] = words(`
  bug bugfix cleanup clean-up fix improvement issue optimisation optimization problem tweak
`)

/** Verbs that need more than a word that narrows down: `Improved user experience`. */
export const vagueVerbs: readonly string[] = words(`
  enhance improve optimise optimize polish refine stabilize streamline
`)

/** Words so empty that even a line of one or two of them is about nothing. */
export const empty: readonly string[] = words(`
  bugfix bug-fix cleanup clean-up enhancement fix improvement misc miscellaneous polish stuff
  thing tweak
`)

/** Headings whose content names, lists or advises and claims no work. */
export const otherHeadings: readonly string[] = words(`
  acceptance advice benefit checklist commit criteria dependency gotcha guideline insight learned
  learning lesson practice prerequisite principle reference resource rule scope tip tool
  workflow
`)

/** Fields of an entry whose value is a claim about work, as `toKey` gives them. */
export const claimFields: ReadonlySet<string> = new Set([
  'action',
  'approach',
  'change',
  'changes',
  'decision',
  'description',
  'details',
  'done',
  'fix',
  'goal',
  'issue',
  'lesson learned',
  'problem',
  'solution',
  'summary',
  'task',
  'work',
])

/** Columns of tables whose cells are one of a few values, as `toKey` gives them. */
export const stateColumns: ReadonlySet<string> = new Set([
  'approved',
  'complexity',
  'effort',
  'impact',
  'likelihood',
  'outcome',
  'priority',
  'probability',
  'progress',
  'result',
  'risk',
  'severity',
  'state',
  'status',
])

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
