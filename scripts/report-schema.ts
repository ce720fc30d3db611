/** The JSON Schema of the report, made from the type of what `reportDocument` gives. */

import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}src/report/json.ts`;

/** Draft 2020-12, as far as the types need it. */
export type Schema = {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | null)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
};

const NULL: Schema = { type: 'null' };

const is = (type: ts.Type, flag: ts.TypeFlags): boolean => (type.flags & flag) !== 0;

const withNull = (schema: Schema): Schema => {
  if (schema.enum) return { ...schema, enum: [...schema.enum, null] };
  return typeof schema.type === 'string' && schema.const === undefined
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, NULL] };
};

class Writer {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @throws Error for a type that JSON or this writer does not know */
  schemaOf(type: ts.Type): Schema {
    if (type.isUnion()) return this.#union(type);
    if (type.isStringLiteral()) return { enum: [type.value] };
    if (type.isNumberLiteral()) return { const: type.value };
    if (is(type, ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
    if (is(type, ts.TypeFlags.Number)) return { type: 'number' };
    // The only pattern in the types is that of a moment, which `toISOString` writes.
    if (is(type, ts.TypeFlags.TemplateLiteral)) return { type: 'string', format: 'date-time' };
    if (is(type, ts.TypeFlags.String)) return { type: 'string' };
    if (is(type, ts.TypeFlags.Object)) return this.#object(type);
    throw new Error(`the report has a member of the type ${this.#checker.typeToString(type)}`);
  }

  #union({ types }: ts.UnionType): Schema {
    const others = types.filter((type) => !is(type, ts.TypeFlags.Null));
    const isNullable = others.length < types.length;
    const [first] = others;
    if (first === undefined) return NULL;
    const literals = others.filter((type) => type.isStringLiteral());
    const schema: Schema =
      literals.length === others.length
        ? // Sorted, because the compiler keeps them in the order in which it met them.
          { enum: literals.map(({ value }) => value).sort() }
        : others.every((type) => is(type, ts.TypeFlags.BooleanLike))
          ? { type: 'boolean' }
          : others.length === 1
            ? this.schemaOf(first)
            : { anyOf: others.map((type) => this.schemaOf(type)) };
    return isNullable ? withNull(schema) : schema;
  }

  #object(type: ts.Type): Schema {
    const [item] = this.#checker.isArrayType(type)
      ? this.#checker.getTypeArguments(type as ts.TypeReference)
      : [];
    if (item) return { type: 'array', items: this.schemaOf(item) };
    const index = type.getStringIndexType();
    if (index) return { type: 'object', additionalProperties: this.schemaOf(index) };
    const members = type.getProperties();
    const schemas = members.map((member) => [member.name, this.#member(member)] as const);
    const isOptional = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) !== 0;
    return {
      type: 'object',
      properties: Object.fromEntries(schemas),
      required: members.filter((member) => !isOptional(member)).map(({ name }) => name),
    };
  }

  #member(member: ts.Symbol): Schema {
    const schema = this.schemaOf(this.#checker.getTypeOfSymbol(member));
    const description = this.#descriptionOf(member);
    return description === '' ? schema : { ...schema, description };
  }

  /** The comment of the member, or of that of `Report` from which it is taken. */
  #descriptionOf(member: ts.Symbol): string {
    const comment = [member, this.#originOf(member)]
      .map((symbol) => ts.displayPartsToString(symbol?.getDocumentationComment(this.#checker)))
      .find((text) => text !== '');
    return (comment ?? '').replace(/\s+/g, ' ');
  }

  #originOf({ valueDeclaration: at }: ts.Symbol): ts.Symbol | undefined {
    if (at && ts.isPropertyAssignment(at)) {
      const taken = ts.isBinaryExpression(at.initializer) ? at.initializer.left : at.initializer;
      return ts.isPropertyAccessExpression(taken) ? this.#checker.getSymbolAtLocation(taken.name) : undefined;
    }
    if (!at || !ts.isShorthandPropertyAssignment(at)) return undefined;
    const bound = this.#checker.getShorthandAssignmentValueSymbol(at)?.valueDeclaration;
    return bound && ts.isBindingElement(bound)
      ? this.#checker.getTypeAtLocation(bound.parent).getProperty(at.name.text)
      : undefined;
  }
}

/** @throws Error when the type cannot be read, or holds what JSON cannot say */
export const reportSchema = (): Schema => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([source], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  const type = module && checker.getExportsOfModule(module).find(({ name }) => name === 'ReportDocument');
  if (!type) throw new Error(`${source} exports no ReportDocument`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:cdk-jwt-deploy:report:1',
    title: 'Report of cdk-jwt-deploy',
    description:
      'What a run established. Every member is always there: what is not known is null, or an empty text. Members may be added; none changes its meaning or goes away without a new schemaVersion.',
    ...new Writer(checker).schemaOf(checker.getDeclaredTypeOfSymbol(type)),
  };
};
