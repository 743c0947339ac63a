import {isRecord} from '../../src/text/record.ts'

/** Whether a value is what a JSON schema says, as far as the keywords go that the schema of the settings uses. */
export function conforms(schema: unknown, value: unknown, root: unknown = schema): boolean {
  if (!isRecord(schema)) throw new TypeError('no schema')
  return Object.entries(schema).every(([keyword, given]) => {
    const check = keywords[keyword]
    if (!check) throw new TypeError(`${keyword}: a keyword that is not known here`)
    return check(given, value, schema, root)
  })
}

type Check = (given: unknown, value: unknown, schema: Readonly<Record<string, unknown>>, root: unknown) => boolean

const always: Check = () => true

const keywords: Readonly<Record<string, Check>> = {
  $schema: always,
  title: always,
  description: always,
  default: always,
  definitions: always,
  $ref: (given, value, _, root) => conforms(lookUp(String(given), root), value, root),
  type: (given, value) => toType(value).includes(String(given)),
  enum: (given, value) => toList(given).includes(value),
  anyOf: (given, value, _, root) => toList(given).some((one) => conforms(one, value, root)),
  allOf: (given, value, _, root) => toList(given).every((one) => conforms(one, value, root)),
  minimum: (given, value) => typeof value !== 'number' || value >= Number(given),
  maximum: (given, value) => typeof value !== 'number' || value <= Number(given),
  minLength: (given, value) => typeof value !== 'string' || value.length >= Number(given),
  pattern: (given, value) => typeof value !== 'string' || new RegExp(String(given), 'u').test(value),
  minItems: (given, value) => !Array.isArray(value) || value.length >= Number(given),
  items: (given, value, {additionalItems}, root) =>
    !Array.isArray(value) ||
    value.every((one, index) => {
      if (!Array.isArray(given)) return conforms(given, one, root)
      return index < given.length ? conforms(given[index], one, root) : additionalItems !== false
    }),
  additionalItems: always,
  required: (given, value) => !isRecord(value) || toList(given).every((name) => Object.hasOwn(value, String(name))),
  properties: always,
  patternProperties: always,
  additionalProperties: (given, value, {properties, patternProperties = {}}, root) =>
    !isRecord(value) ||
    Object.entries(value).every(([name, one]) => {
      if (isRecord(properties) && Object.hasOwn(properties, name)) return conforms(properties[name], one, root)
      const match = Object.entries({...Object(patternProperties)}).find(([pattern]) =>
        new RegExp(pattern, 'u').test(name)
      )
      if (match) return conforms(match[1], one, root)
      return typeof given === 'boolean' ? given : conforms(given, one, root)
    })
}

function lookUp(reference: string, root: unknown): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce((at: unknown, name) => (isRecord(at) ? at[name] : undefined), root)
}

function toType(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array']
  if (value === null) return ['null']
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value]
}

function toList(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}
