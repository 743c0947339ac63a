import type {Root} from 'nlcst'
import type {Archive} from '../model/archive.ts'
import type {Block, Document} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import type {Options, Values} from '../model/option.ts'
import type {Rule} from '../model/rule.ts'
import type {ActiveRule} from '../model/settings.ts'
import type {Timing} from '../model/timing.ts'
import type {Span} from '../text/span.ts'

/** What a rule said of one article, or what it threw. */
export type Verdict =
  | {readonly kind: 'finding'; readonly active: ActiveRule; readonly finding: Finding}
  | {readonly kind: 'thrown'; readonly active: ActiveRule; readonly error: unknown}

/** What rules may ask for beside the document; trees are made, and their parser loaded, only when a rule needs one. */
export type Ports = {
  toTree(document: Document, blocks: Iterable<Block>): Promise<Root>
  readonly archive?: Archive
  readonly timing?: Timing
}

type Scene = {readonly document: Document; readonly options: Values<Options>}

/** Asks every rule about one article. A rule that throws is a verdict of its own, and the others go on. */
export async function check(
  document: Document,
  rules: readonly ActiveRule[],
  ports: Ports
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const active of rules) {
    const stop = ports.timing?.('rule', active.rule.id)
    try {
      const scene = {document, options: active.options}
      for (const finding of await ask(active.rule, scene, ports)) {
        for (const span of placesOf(finding)) assertInside(span, document)
        verdicts.push({kind: 'finding', active, finding})
      }
    } catch (error) {
      verdicts.push({kind: 'thrown', active, error})
    } finally {
      stop?.()
    }
  }
  return verdicts
}

async function ask(rule: Rule, scene: Scene, {toTree, archive}: Ports): Promise<Iterable<Finding>> {
  if (rule.scope === 'archive') return archive ? rule.check({...scene, archive}) : []
  if (rule.needs !== 'tree') return rule.check(scene)
  const blocks = [...(rule.where?.(scene) ?? scene.document.analysis.blocks)]
  return blocks.length === 0 ? [] : rule.check({...scene, tree: await toTree(scene.document, blocks)})
}

/** All that a finding says of the article at hand. */
function placesOf({span, related = [], fix = [], suggest = []}: Finding): readonly Span[] {
  const here = related.filter(({path}) => path === undefined)
  return [span, ...here, ...fix, ...suggest.flatMap((one) => one.fix)]
}

/** A place outside the article is a fault of the rule. */
function assertInside({start, end}: Span, {text}: Document): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length) return
  throw new RangeError(
    `found the place ${start} to ${end}, expected one inside the ${text.length} units of the article`
  )
}
