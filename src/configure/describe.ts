import type {Settings} from '../model/settings.ts'

/** Settings as a settings file would say them. */
export function describeSettings({root, rules, ignore, archive, boilerplate}: Settings): object {
  const {metadata, ...others} = archive
  return {
    root,
    rules: Object.fromEntries(rules.map(({rule, severity, options}) => [rule.id, [severity, options]])),
    ignore: ignore.flatMap(({patterns}) => patterns),
    archive: {...others, ...(metadata === undefined ? {} : {metadata: metadata.name})},
    boilerplate
  }
}
