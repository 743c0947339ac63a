import {basename, dirname, extname, resolve} from 'node:path'
import type {Rule} from '../model/rule.ts'
import type {Catalogue, Plugin} from '../model/settings.ts'
import {messageOf} from '../text/error.ts'
import {printable, printableLine, quoted} from '../text/printable.ts'
import {isRecord} from '../text/record.ts'
import {describeFound} from './check.ts'
import {toVersion} from './fingerprint.ts'
import type {Layer} from './layers.ts'
import {findModule, isPath, loadModule, toExports} from './module.ts'
import {SettingsProblem} from './problem.ts'
import {toTexts} from './section.ts'
import {describeFault, isRule} from './shape.ts'
import {toUnifiedRule, type UnifiedPlugin} from './unified.ts'

/** Where a plugin is named: what a problem with it needs to know. */
type Named = {readonly layer: Layer; readonly index: number; readonly given: string}

/**
 * The plugins that the layers name, each loaded once, as seen from the file that names it. One that is named again under
 * the same name and lies elsewhere would change what its rules mean.
 *
 * @throws {SettingsProblem} for a plugin that is missing, cannot be loaded, exports no rules, or takes the name of another
 */
export async function loadPlugins(
  layers: readonly Layer[],
  catalogue: Catalogue,
  isSafe: boolean
): Promise<readonly Plugin[]> {
  const loaded = new Map<string, {readonly path: string; readonly plugin: Plugin}>()
  for (const named of layers.flatMap(toNamed)) {
    if (isSafe) throw toProblem(named, `found ${quoted(named.given)}, expected no plugin with --safe: it is code`)
    const path = findModule(named.given, named.layer.file.path)
    if (path === undefined) throw toMissing(named)
    const name = toName(named)
    const known = loaded.get(name)
    if (known === undefined) loaded.set(name, {path, plugin: await load(named, name, path, catalogue)})
    else if (known.path !== path)
      throw toProblem(
        named,
        `found a second plugin ${quoted(name)}, expected one of another name than ${printable(known.path)}`
      )
  }
  return [...loaded.values()].map(({plugin}) => plugin)
}

function toNamed(layer: Layer): readonly Named[] {
  const {file, content} = layer
  if (content.plugins === undefined) return []
  return toTexts(file, ['plugins'], content.plugins).map((given, index) => ({layer, index, given}))
}

/** A package by its name, less what all packages of rules are called; a file by its name without the ending. */
function toName({given, layer}: Named): string {
  if (!isPath(given)) return given.replace(/(?<=^|\/)provlint-plugin-/u, '').replace(/\/provlint-plugin$/u, '')
  const path = resolve(dirname(layer.file.path), given)
  const base = basename(path, extname(path))
  return base === 'index' ? basename(dirname(path)) : base
}

async function load(named: Named, name: string, path: string, catalogue: Catalogue): Promise<Plugin> {
  const loaded = await loadModule(path).catch((error: unknown) => {
    const said = printableLine(messageOf(error))
    throw toProblem(named, `found ${quoted(named.given)}, which fails when it is loaded (${said}), expected a plugin`)
  })
  const origin = isPath(named.given) ? resolve(dirname(named.layer.file.path), named.given) : named.given
  return {name, origin, version: toVersion(path), rules: toRules(named, name, toExports(loaded), catalogue)}
}

const expected = 'a module that exports {rules: [...]} or a plugin of retext'

function toRules(named: Named, name: string, exported: readonly unknown[], catalogue: Catalogue): readonly Rule[] {
  const {given} = named
  const found = exported.find((one) => isUnified(one) || (isRecord(one) && one.rules !== undefined))
  if (isUnified(found)) return [toUnifiedRule(found, `${name}/${toRuleName(name)}`)]
  if (!isRecord(found)) throw toProblem(named, `found no rules in ${quoted(given)}, expected ${expected}`)
  const {rules} = found
  if (!Array.isArray(rules) || rules.length === 0)
    throw toProblem(named, `found ${describeFound(rules)} as the rules of ${quoted(given)}, expected a list of rules`)
  const ids = new Set(catalogue.map(({rule}) => rule.id))
  return rules.map((one: unknown, index) => {
    const rule: unknown = isRecord(one) ? {...one} : one
    if (!isRule(rule)) throw toProblem(named, `rule ${index + 1} of ${quoted(given)}: ${describeFault(rule)}`)
    if (ids.has(rule.id))
      throw toProblem(named, `found a second rule ${rule.id} in ${quoted(given)}, expected a name that no rule has yet`)
    ids.add(rule.id)
    return {...rule, id: `${name}/${rule.id}`}
  })
}

function isUnified(value: unknown): value is UnifiedPlugin {
  return typeof value === 'function'
}

/** What the plugin does, without the words for what it is a plugin of. */
function toRuleName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return base.replace(/^(?:retext|unified)-(?:lint-)?(?=.)/u, '')
}

function toMissing(named: Named): SettingsProblem {
  const {given, layer} = named
  const what = isPath(given) ? `no file ${quoted(given)}` : `no package ${quoted(given)}`
  return toProblem(named, `found ${what}, expected one as seen from ${quoted(dirname(layer.file.path))}`)
}

function toProblem({layer, index}: Named, message: string): SettingsProblem {
  return new SettingsProblem(layer.file, ['plugins', index], message)
}
