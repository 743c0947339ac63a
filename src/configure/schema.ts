import {categories} from '../model/document.ts'
import {headerFields} from '../model/header.ts'
import {type Option, type Options, others} from '../model/option.ts'
import type {Rule} from '../model/rule.ts'
import type {Catalogue} from '../model/settings.ts'
import {archiveKeys, boilerplateKeys, topKeys} from './keys.ts'
import {presets} from './layers.ts'
import {overrideKeys} from './overrides.ts'

type Schema = Readonly<Record<string, unknown>>

/** The JSON schema (draft 7) of a settings file, its rules and their options as they are declared. */
export function toSchema(catalogue: Catalogue): object {
  const extended = oneOrMore({anyOf: [{enum: Object.keys(presets)}, text]})
  const rules = {allOf: [{$ref: '#/definitions/rules'}]}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of provlint (.lintrc.json)',
    ...toObject(topKeys, {
      $schema: text,
      root: {type: 'boolean'},
      extends: extended,
      plugins: list(text),
      rules,
      overrides: list(toOverride(extended, rules)),
      ignore: list(text),
      archive: toObject(archiveKeys, {
        include: list(text),
        metadata: {...text, minLength: 1},
        outlets: {type: 'object', additionalProperties: list(text)},
        fields: toFields()
      }),
      boilerplate: toObject(boilerplateKeys, {add: toAdded(), allow: list(text)})
    }),
    definitions: {
      severity: {enum: ['off', 'warn', 'error', 0, 1, 2]},
      rules: toRules(catalogue)
    }
  }
}

function toOverride(extended: Schema, rules: Schema): Schema {
  const keys = {files: oneOrMore(glob, 1), excludedFiles: oneOrMore(glob), extends: extended, rules}
  return {...toObject(overrideKeys, keys), required: ['files']}
}

const text: Schema = {type: 'string'}

const glob: Schema = {...text, pattern: '^[^!/\\\\]'}

function list(items: Schema, minItems?: number): Schema {
  return {type: 'array', items, ...(minItems === undefined ? {} : {minItems})}
}

function oneOrMore(item: Schema, minItems?: number): Schema {
  return {anyOf: [item, list(item, minItems)]}
}

/** An object of these keys and no others, each said what it means. */
function toObject<Key extends string>(
  about: Readonly<Record<Key, string>>,
  keys: Readonly<Record<NoInfer<Key>, Schema>>
): Schema {
  const meanings: Readonly<Record<string, string>> = about
  const properties = Object.entries<Schema>(keys).map(([key, schema]) => [key, {description: meanings[key], ...schema}])
  return {type: 'object', properties: Object.fromEntries(properties), additionalProperties: false}
}

function toFields(): Schema {
  const name = oneOrMore({...text, pattern: '^[^.]*[^.\\s][^.]*(\\.[^.]*[^.\\s][^.]*)*$'})
  const properties = Object.fromEntries(['text', ...headerFields].map((field) => [field, name]))
  return {type: 'object', properties, additionalProperties: false}
}

function toAdded(): Schema {
  const properties = Object.fromEntries(categories.map((category) => [category, list(text)]))
  return {type: 'object', properties, additionalProperties: false}
}

/** Rules of plugins have a slash in their names, and what they take is not known. */
function toRules(catalogue: Catalogue): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(catalogue.map(({rule}) => [rule.id, toRule(rule)])),
    patternProperties: {'/': toSetting({about: 'A rule of a plugin', options: {type: 'object'}})},
    additionalProperties: false
  }
}

function toRule({about, options}: Rule): Schema {
  return toSetting({about, options: toOptions(options)})
}

function toSetting({about, options}: {readonly about: string; readonly options: Schema}): Schema {
  const severity = {$ref: '#/definitions/severity'}
  const both = {type: 'array', items: [severity, options], additionalItems: false, minItems: 1}
  return {description: about, anyOf: [severity, both]}
}

function toOptions(options: Options): Schema {
  const named = Object.entries(options).filter(([name]) => name !== others)
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, option]) => [name, toOption(option)])),
    additionalProperties: options[others] !== undefined
  }
}

function toOption(option: Option): Schema {
  const {about, default: fallback} = option
  return {description: about, ...toType(option), ...(fallback === undefined ? {} : {default: fallback})}
}

function toType(option: Option): Schema {
  switch (option.kind) {
    case 'integer':
    case 'number':
      return {
        type: option.kind,
        ...(option.min === undefined ? {} : {minimum: option.min}),
        ...(option.max === undefined ? {} : {maximum: option.max})
      }
    case 'flag':
      return {type: 'boolean'}
    case 'texts':
      return list(text)
    case 'choices':
      return list({enum: option.allowed})
    case 'day':
      return {...text, format: 'date'}
    case 'anything':
      return {}
  }
}
