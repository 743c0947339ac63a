import {isAbsolute} from 'node:path'
import type {Catalogue, IgnorePatterns, Plugin, Settings} from '../model/settings.ts'
import {toInside} from '../text/inside.ts'

/** Settings as a settings file in the folder of the archive would say them: every rule and every pattern, and nothing to extend. */
export function describeSettings(
  {root, rules, plugins = [], ignore, archive, boilerplate}: Settings,
  catalogue: Catalogue
): object {
  const active = new Map(rules.map(({rule, severity, options}) => [rule.id, [severity, options]]))
  const all = [...catalogue.map(({rule}) => rule), ...plugins.flatMap((plugin) => plugin.rules)]
  const {metadata, ...others} = archive
  return {
    root: true,
    ...(plugins.length > 0 ? {plugins: plugins.map((plugin) => toOrigin(plugin, root))} : {}),
    rules: Object.fromEntries(all.map(({id}) => [id, active.get(id) ?? 'off'])),
    ignore: ignore.flatMap((one) => toRootPatterns(one, root)),
    archive: {...others, ...(metadata === undefined ? {} : {metadata: metadata.name})},
    boilerplate
  }
}

/** A path as the folder of the archive sees it. */
function toOrigin({origin}: Plugin, root: string): string {
  if (!isAbsolute(origin)) return origin
  const path = toInside(root, origin)
  return path.startsWith('../') || isAbsolute(path) ? path : `./${path}`
}

/** Patterns of a folder below as the root would say them, as .gitignore has them: a slash inside ties one to its folder. */
function toRootPatterns({folder, patterns}: IgnorePatterns, root: string): readonly string[] {
  const prefix = toInside(root, folder).replace(/[\\*?[\]!# ]/gu, '\\$&')
  if (prefix === '') return patterns
  return patterns.map((pattern) => {
    const [negation, rest] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern]
    if (rest.trim() === '' || rest.startsWith('#')) return pattern
    const isTied = /\/[^\s]/u.test(rest)
    return `${negation}/${prefix}/${isTied ? rest.replace(/^\//u, '') : `**/${rest}`}`
  })
}
