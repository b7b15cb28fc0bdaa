/**
 * The English words that say nothing by themselves, for `session-no-vague-text`. A line made of
 * these alone names nothing that the next reader could look up.
 *
 * Words stand in their base form; `stemsOf` in no-vague-text.ts finds the others.
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
  a ability about above accordingly across activity actually addition additional additionally
  adequate advanced after again against ago agreed all almost along already also although always am
  among an and another any anything anywhere appropriate appropriately are area around as at attempt
  attention away back background based basic basis be because been beginning being below best better
  between beyond big both briefly bring brought but by came can cannot certain challenge choice
  clean cleaner clear come common complex comprehensive comprehensively concerned condition
  consistent consistently core correct correctly could critical current currently cutting-edge
  decent described detailed difference different direction discover discussed does don't down due
  during each easier easily edge effective effectively efficient efficiently effort either elegant
  else enough entire essential estimate etc even ever every everything everywhere example excellent
  existing expected extensive extensively extra fact fast faster few final finally find finding fine
  first flawless flawlessly for found foundation from full fully fully-functional further
  furthermore future general generally generic get gets getting given global go goes going good got
  graceful gracefully great had happen harder has have having help here high high-priority
  high-quality higher historical hopefully how however huge i idea if immediately important in
  including incremental individual info information initial inside insight instead internal into is
  it its itself just keep kept key kind large larger last later latest least left less let level
  like likely likewise listed little long longer lot lots low low-priority lower main mainly
  maintainable major many massive matter may maybe me meaningful means medium mentioned might
  minimal minor misc miscellaneous missing modern more most mostly much multiple must my near nearly
  necessary need never new next nice nicer no nobody none nor normal not note noted nothing novel
  now number numerous of off often ok okay old on once one ongoing only onto opportunity optimal
  optimally option or original other others our ourselves out outcome outdated outstanding over
  overall own partial per perfect perfectly perhaps place planned please plus possibility possible
  possibly potential powerful pretty previous primary probably professional proper properly proposed
  purpose put question quick quickly quite random range rather real-life real-world really reason
  reasonable recently recommend recommendation recommended redundant reflect regarding regular
  related relevant reliable reliably remaining requested require required respectively rigorous
  rigorously robust said same says scalable seamless seamlessly see seem serious set several shall
  she short should side significant significantly similar simple simpler simply since single
  situation slick slightly slow small smaller smooth smoother smoothly so solid some somebody
  somehow someone something sometimes somewhat soon specific stable standard still strong suboptimal
  successful successfully such suggest suggested suggestion suitable super sure systematic take
  takeaway taken tell temporary than that the their them themselves then there thereby these they
  this thorough thoroughly those though through throughout thus time to today together too took
  total toward towards typical under unified unify unless unnecessary unrelated until up upon us use
  used user-friendly usual usually valuable variety various version very via want wanted was way we
  week well were what whatever when where wherever whether which while who whole why wide will with
  within without would year yes yet you your yourself zero
`)

/** Words that claim work or its outcome, by what a reader misses when nothing else is said. */
export const claims: Readonly<Record<Missing, readonly string[]>> = {
  fix: words(`
    address ambiguity bug bug-fix bugfix correction crash defect degradation degrade discrepancy
    error failure fault fix fixing fixup glitch hotfix inconsistency investigate issue mitigate
    patch problem repair resolve solve sort troubleshoot workaround
  `),
  improve: words(`
    better clean-up cleanup enhance enhancement improve improvement modernize optimisation optimise
    optimization optimize performance polish polishing redesign refactor refactoring refine
    refinement simplification simplify speed stabilize standardise standardization standardize
    streamline tidy tune tuning tweak upgrade
  `),
  test: words(`
    check confirm coverage ensure evaluate qa regression retest test testing validate validation
    verification verify
  `),
  document: words(`
    doc docs document documentation explain roadmap
  `),
  explore: words(`
    analyse analyze brainstorm collect compare consider discuss discussion examine experiment
    exploration explore feedback follow follow-up gather identify investigation look monitor
    prioritise prioritize report research study think tried try
  `),
  continue: words(`
    begin complete continue finalise finalize finish housekeeping keep loose maintenance pending
    proceed progress resume start step unfinished wip work wrap
  `),
  change: words(`
    add adjust adjustment apply approach change configure create develop development did do doing
    done enable expand extend handle handling implement implementation improve include integrate
    introduce made make manage modify move perform prepare provide rebuild reduce remove
    reorganize replace rework rewrite set-up setup support switch tweak update updating wire
    write
  `),
  claim: words(`
    accomplish accomplishment accurate achieve achievement approve approved battle-tested bug-free
    bulletproof clarity cleanly compatible complete conciseness consistency correct cover covered
    deliver deliverable documented enterprise-grade error-free expectation expected extensibility
    extensible feature-complete functional functioning goal happy healthy intact intuitive maintain
    maintainability meet met milestone modular modularity objective on-track operational organize
    organized polished portable preservation preserve production-grade production-quality
    production-ready quality readability ready reliability requirement robustness satisfy
    scalability secure stability standardized success type-safe unchanged untested usability
    validated well-documented well-tested work working works
  `),
  thing: words(`
    app application aspect best-practice bit capability case chore code codebase comment component
    concern conflict debt decision detail edge-case element end error-handling feature feedback file
    functionality improvement infrastructure job learning logging logic nit organization part piece
    point process processing project reflection separation structure stuff suite symptom
    system task thing ui ux win
  `),
}

/**
 * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
 * taken for a name.
 */
export const halfNames: readonly string[] = words(`
  access accessibility analysis analytics api architecture asset automation backend behavior
  behaviour communication compatibility compliance config configuration connection connectivity
  context data database dataset debug demo deployment design detection dev developer development
  environment experience fallback field flow framework frontend function guidance handler hardening
  input integration interface layout management message method migration mobile model module
  monitoring navigation output page parameter pattern platform plugin production property query
  recovery report reporting request resource response responsive responsiveness result review route
  scenario script security server service setting settings solution state statistic structured style
  styling table template timing tool tooling tracking type unit unit-test usage user utility visual
  web workflow workspace
`)

/**
 * Work that is named by its kind alone even when a word narrows it down: `Frontend error fixes`,
 * `Fixed all accessibility issues`.
 */
export const workNouns: readonly string[] = words(`
  bug bugfix clean-up cleanup fix improvement issue optimisation optimization problem tweak
`)

/** Verbs that need more than a word that narrows down: `Improved user experience`. */
export const vagueVerbs: readonly string[] = words(`
  address configure continue enhance improve look made make optimise optimize polish ready refine
  setup stabilize streamline update work
`)

/** Among the words of {@link claims}, names of things: a line of these alone lists, it claims no work. */
export const things: readonly string[] = words(`
  application approach aspect bit capability case code codebase comment component concern conflict
  coverage crash debt decision defect detail doc docs document documentation element error
  error-handling failure fault feature feedback file functionality handling infrastructure issue
  item job logging logic maintenance milestone module nit objective organization part performance
  piece point problem process progress project quality reflection requirement step structure
  suite system task thing ui ux
`)

/** Words that praise or count: with one of them a list of things is a claim. */
export const praise: readonly string[] = words(`
  accurate appropriate assorted best better clean cleaner comprehensive correct detailed efficient
  elegant enhanced excellent extensible extensive flawless full general good graceful great
  high-quality improved maintainable misc miscellaneous modern modular numerous optimal outstanding
  perfect portable production-quality production-ready professional proper ready reliable rigorous
  robust scalable seamless secure several solid some stable thorough user-friendly various
`)

/** Words so empty that even a line of one or two of them is about nothing. */
export const empty: readonly string[] = words(`
  bug-fix bugfix clean-up cleanup enhancement fix improvement misc miscellaneous polish stuff
  thing tweak
`)

/** Headings whose content names, lists or advises and claims no work. */
export const otherHeadings: readonly string[] = words(`
  acceptance advice benefit checklist commit criteria dependency gotcha guideline insight learned
  learning lesson practice prerequisite principle reference resource rule scope tip tool workflow
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
  'category',
  'complexity',
  'effort',
  'impact',
  'kind',
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
  'type',
])

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
