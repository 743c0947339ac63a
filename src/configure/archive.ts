import {headerFields} from '../model/header.ts'
import {type OutletAliases, toOutletKey} from '../model/outlet.ts'
import type {RecordFields, Settings} from '../model/settings.ts'
import {quoted} from '../text/printable.ts'
import {describeFound} from './check.ts'
import {archiveKeys} from './keys.ts'
import {type SettingsFile, SettingsProblem} from './problem.ts'
import {toSection, toTexts} from './section.ts'
import {glob, member} from './texts.ts'

/** What one settings file says of the archive, checked. */
export function toArchive(file: SettingsFile, given: unknown): Settings['archive'] {
  const {include, metadata, outlets, fields} = toSection(file, ['archive'], given, Object.keys(archiveKeys))
  return {
    ...(include === undefined ? {} : {include: toTexts(file, ['archive', 'include'], include, glob)}),
    ...(metadata === undefined ? {} : {metadata: {name: toName(file, metadata), namedIn: file.path}}),
    ...(outlets === undefined ? {} : {outlets: toOutlets(file, outlets)}),
    ...(fields === undefined ? {} : {fields: toFields(file, fields)})
  }
}

function toName(file: SettingsFile, given: unknown): string {
  if (typeof given === 'string' && given !== '') return given
  const expected = 'the name of a JSON Lines or CSV file'
  throw new SettingsProblem(file, ['archive', 'metadata'], `found ${describeFound(given)}, expected ${expected}`)
}

/** A name or several, the best first. */
function toFields(file: SettingsFile, given: unknown): RecordFields {
  const above = ['archive', 'fields']
  const entries = Object.entries(toSection(file, above, given, ['text', ...headerFields]))
  return Object.fromEntries(
    entries.map(([field, names]) => [
      field,
      toTexts(file, [...above, field], typeof names === 'string' ? [names] : names, member)
    ])
  )
}

/** A name can stand for one outlet only. */
function toOutlets(file: SettingsFile, given: unknown): OutletAliases {
  const above = ['archive', 'outlets']
  const owners = new Map<string, string>()
  const claim = (outlet: string, name: string, keys: readonly (string | number)[]) => {
    const owner = owners.get(toOutletKey(name)) ?? outlet
    owners.set(toOutletKey(name), outlet)
    if (owner === outlet) return
    const found = `found ${quoted(name)}, which is a name of ${quoted(owner)} already`
    throw new SettingsProblem(file, keys, `${found}, expected names of one outlet only`)
  }
  const entries = Object.entries(toSection(file, above, given)).map(
    ([outlet, names]) => [outlet, toTexts(file, [...above, outlet], names)] as const
  )
  for (const [outlet, names] of entries) {
    claim(outlet, outlet, [...above, outlet])
    for (const [index, name] of names.entries()) claim(outlet, name, [...above, outlet, index])
  }
  return Object.fromEntries(entries)
}
