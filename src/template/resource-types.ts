/** What a schema says of a value: whether it is one of a closed set, and what is inside. */
export type Shape = {
  /** As in the database: `string`, `boolean`, `integer`, `number`, `json` and so on; `object` where members are known. */
  readonly kind: string;
  /** The words that there are. */
  readonly values?: readonly (string | number)[];
  /** Of the items of a list, and of the members of a map. */
  readonly item?: Shape;
  /** Of the members of an object. */
  readonly member?: (name: string) => Shape | undefined;
};

/** The properties of a resource type, by its schema; undefined for a type that is not known. */
export type ResourceTypes = (type: string) => Shape | undefined;

/** As the database writes it. */
type Written = {
  readonly type: string;
  readonly allowedValues?: readonly (string | number)[];
  readonly element?: Written;
  readonly types?: readonly Written[];
  readonly reference?: { readonly $ref: string };
};
/** The bundle leaves out the type of a plain text. */
type Properties = Readonly<Record<string, { readonly type?: Written }>>;

const TAG: Shape = {
  kind: 'object',
  member: (name) => (name === 'Key' || name === 'Value' ? { kind: 'string' } : undefined),
};

let loaded: Promise<ResourceTypes> | undefined;

/** The schemas in the database that CDK's diff library brings along; reading them takes a tenth of a second, once. */
export const loadResourceTypes = (): Promise<ResourceTypes> => {
  loaded ??= readResourceTypes();
  return loaded;
};

async function readResourceTypes(): Promise<ResourceTypes> {
  const { loadAwsServiceSpec } = await import('@aws-cdk/aws-service-spec');
  const database = await loadAwsServiceSpec();
  const object = (properties: Properties): Shape => ({
    kind: 'object',
    member: (name) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property && (property.type ? shapeOf(property.type) : { kind: 'string' });
    },
  });
  const shapeOf = ({ type, allowedValues, element, types, reference }: Written): Shape => {
    if (type === 'tag') return TAG;
    if (reference) return object(database.get('typeDefinition', reference).properties);
    const structured = types?.find((one) => one.reference ?? one.element);
    if (structured) return shapeOf(structured);
    return {
      kind: type,
      ...(allowedValues && { values: allowedValues }),
      ...(element && { item: shapeOf(element) }),
    };
  };
  return (type) => {
    const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', type);
    return resource && object(resource.properties);
  };
}
