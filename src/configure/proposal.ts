import type {Choices, Seen} from '../model/look.ts'
import type {Catalogue} from '../model/settings.ts'

/** From which share of the articles on a field is one that the archive means to have. */
const nearlyAll = 0.99
const ruleOfFields = 'missing-provenance'

/** The settings that fit what was seen, as the file has them. */
export function toProposal(seen: Seen, choices: Choices, catalogue: Catalogue): object {
  const {include, metadata, aliases} = seen
  const isUsed = choices.withMetadata && metadata !== undefined
  const listed = catalogue.find(({rule}) => rule.id === ruleOfFields)
  const fields = listed === undefined ? [] : toFields(seen, isUsed, listed)
  return {
    root: true,
    extends: `provlint:${choices.preset}`,
    ...(fields.length > 0 ? {rules: {[ruleOfFields]: [listed?.[choices.preset], {require: fields}]}} : {}),
    archive: {
      include,
      ...(isUsed ? {metadata: metadata.name} : {}),
      ...(Object.keys(aliases).length > 0 ? {outlets: aliases} : {})
    }
  }
}

/** The fields that nearly every article has, as far as the rule can require them. */
function toFields(seen: Seen, isUsed: boolean, {rule}: Catalogue[number]): readonly string[] {
  const option = rule.options.require
  if (option?.kind !== 'choices' || seen.articles === 0) return []
  const rows = isUsed ? (seen.metadata?.fields ?? {}) : {}
  const opened = isUsed ? seen.known : seen.own
  const isUsual = (field: string) =>
    toCount(rows, field) >= nearlyAll * seen.articles || toCount(opened, field) >= nearlyAll * seen.opened
  return option.allowed.filter((field) => (field in rows || field in opened) && isUsual(field))
}

function toCount(counts: Readonly<Record<string, number>>, field: string): number {
  return counts[field] ?? 0
}
