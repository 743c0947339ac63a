import {relative, sep} from 'node:path'
import type {Catalogue, IgnorePatterns, Settings} from '../model/settings.ts'

/** Settings as a settings file in the folder of the archive would say them: every rule and every pattern, and nothing to extend. */
export function describeSettings({root, rules, ignore, archive, boilerplate}: Settings, catalogue: Catalogue): object {
  const active = new Map(rules.map(({rule, severity, options}) => [rule.id, [severity, options]]))
  const {metadata, ...others} = archive
  return {
    root: true,
    rules: Object.fromEntries(catalogue.map(({rule}) => [rule.id, active.get(rule.id) ?? 'off'])),
    ignore: ignore.flatMap((one) => toRootPatterns(one, root)),
    archive: {...others, ...(metadata === undefined ? {} : {metadata: metadata.name})},
    boilerplate
  }
}

/** Patterns of a folder below as the root would say them, as .gitignore has them: a slash inside ties one to its folder. */
function toRootPatterns({folder, patterns}: IgnorePatterns, root: string): readonly string[] {
  const prefix = relative(root, folder)
    .split(sep)
    .join('/')
    .replace(/[\\*?[\]!# ]/gu, '\\$&')
  if (prefix === '') return patterns
  return patterns.map((pattern) => {
    const [negation, rest] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern]
    if (rest.trim() === '' || rest.startsWith('#')) return pattern
    const isTied = /\/[^\s]/u.test(rest)
    return `${negation}/${prefix}/${isTied ? rest.replace(/^\//u, '') : `**/${rest}`}`
  })
}
