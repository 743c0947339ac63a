import type {FormatContext, Formatter, LintMessage, LintResult} from '../../model/result.ts'
import {toFingerprints} from '../fingerprints.ts'
import {toJson} from '../json.ts'
import {toRootUri} from '../paths.ts'
import {toArtifact, toLocation, toMessageText, toRelatedLocations} from '../sarif-places.ts'
import {nobody, toSeverity} from '../severity.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0 as GitHub reads it. What is suppressed stays in, as such: an alert that is left out would come back. */
const sarif: Formatter = (results, context) => {
  const ids = toRuleIds(results, context)
  const isBaselined = results.some(({suppressedMessages}) => suppressedMessages.some(isKnown))
  const run = {
    tool: {driver: {name: 'provlint', rules: ids.map((id) => toDescriptor(id, context))}},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {uri: toRootUri(context)}},
    results: results.flatMap((result) => toEntries(result, {context, ids, isBaselined}))
  }
  return `${toJson({$schema: schema, version: '2.1.0', runs: [run]})}\n`
}

export default sarif

type About = {readonly context: FormatContext; readonly ids: readonly string[]; readonly isBaselined: boolean}

/** All rules there are, in their order, then those of plugins that nobody told of. */
function toRuleIds(results: readonly LintResult[], {rulesMeta}: FormatContext): readonly string[] {
  const found = results.flatMap(listAll).map(({ruleId}) => ruleId ?? nobody)
  return [...new Set([...Object.keys(rulesMeta), ...found.toSorted()])]
}

function toDescriptor(id: string, {rulesMeta}: FormatContext) {
  const about = Object.hasOwn(rulesMeta, id) ? rulesMeta[id]?.docs.description : undefined
  const text = about || (id === nobody ? 'A file that cannot be judged' : id)
  const help = id === nobody ? text : `${text}. \`provlint explain ${id}\` tells why, with examples.`
  return {id, shortDescription: {text}, fullDescription: {text}, help: {text: help}}
}

/** By place, the suppressed ones among the others, so that each keeps its fingerprint when it is suppressed. */
function listAll({messages, suppressedMessages}: LintResult): readonly LintMessage[] {
  if (suppressedMessages.length === 0) return messages
  return [...messages, ...suppressedMessages].sort(
    (left, right) => left.line - right.line || left.column - right.column
  )
}

function toEntries(result: LintResult, {context, ids, isBaselined}: About) {
  const messages = listAll(result)
  if (messages.length === 0) return []
  const fingerprints = toFingerprints(messages, result)
  const indices = new Map(ids.map((id, index) => [id, index]))
  return messages.map((message, index) => {
    const ruleId = message.ruleId ?? nobody
    const {hash, nth} = fingerprints[index] ?? {hash: '', nth: 1}
    return {
      ruleId,
      ruleIndex: indices.get(ruleId) ?? 0,
      level: toSeverity(message),
      message: {text: toMessageText(message, result.filePath, context)},
      locations: [toLocation(result.filePath, message, context)],
      partialFingerprints: {primaryLocationLineHash: `${hash}:${nth}`},
      ...toRelatedLocations(message, context),
      ...toFixes(message, result.filePath, context),
      ...toSuppressions(message),
      ...(isBaselined ? {baselineState: isKnown(message) ? 'unchanged' : 'new'} : {})
    }
  })
}

function isKnown({suppressions = []}: LintMessage): boolean {
  return suppressions.some(({kind}) => kind === 'file')
}

function toSuppressions({suppressions = []}: LintMessage) {
  if (suppressions.length === 0) return {}
  return {
    suppressions: suppressions.map(({kind, justification}) => ({
      kind: kind === 'directive' ? 'inSource' : 'external',
      ...(justification === '' ? {} : {justification})
    }))
  }
}

function toFixes({fix}: LintMessage, filePath: string, context: FormatContext) {
  if (fix === undefined) return {}
  const [charOffset, end] = fix.range
  const deletedRegion = {charOffset, charLength: end - charOffset}
  const replacements = [{deletedRegion, insertedContent: {text: fix.text}}]
  return {fixes: [{artifactChanges: [{artifactLocation: toArtifact(filePath, context), replacements}]}]}
}
