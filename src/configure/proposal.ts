import type {Choices, Seen, SeenMetadata} from '../model/look.ts'
import type {Catalogue} from '../model/settings.ts'

/** From which share of the articles on a field is one that the archive means to have. */
const nearlyAll = 0.99
const ruleOfFields = 'missing-provenance'

/** The settings that fit what was seen, as the file has them. */
export function toProposal({include, articles, metadata}: Seen, choices: Choices, catalogue: Catalogue): object {
  const used = choices.withMetadata ? metadata : undefined
  const fields = used === undefined ? [] : toFields(used, articles, catalogue)
  return {
    root: true,
    extends: `provlint:${choices.preset}`,
    ...(fields.length > 0 ? {rules: {[ruleOfFields]: ['warn', {require: fields}]}} : {}),
    archive: {include, ...(used === undefined ? {} : {metadata: used.name})}
  }
}

/** The fields that nearly every article has, as far as there is a rule that can require them. */
function toFields({fields}: SeenMetadata, articles: number, catalogue: Catalogue): readonly string[] {
  const option = catalogue.find(({rule}) => rule.id === ruleOfFields)?.rule.options.require
  if (option?.kind !== 'choices') return []
  return Object.entries(fields).flatMap(([field, count]) => {
    return count >= nearlyAll * articles && option.allowed.includes(field) ? [field] : []
  })
}
