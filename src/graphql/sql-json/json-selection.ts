import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, GraphQLFloat, isLeafType, isObjectType, Kind } from 'graphql';
import type { Reader } from '../../database/reader';
import type { Row } from '../../database/row-shape';
import type { SqlJsonField, SqlJsonRecord, SqlJsonValue } from '../../database/lists/sql-json-page';
import type { RecordDefinition } from '../loading/batch-loader';

type Made<T> = T | null;

// SQLite takes 127 arguments to a function, and a member of an object is two.
const MOST_FIELDS = 60;

/** What a query selects of records, as what the database would have to write for it. */
export class JsonSelection {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    { definitions }: DocumentNode,
    private readonly reader: Pick<Reader, 'shape'>,
  ) {
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  /** What a field selects of the record that it answers; null when not all of it is stored as it is shown. */
  record<T extends Row>(
    field: FieldNode,
    type: GraphQLObjectType,
    definition: RecordDefinition<T>,
  ): Made<SqlJsonRecord> {
    const { names } = this.reader.shape(definition.entity);
    const isStored = (property: string): boolean => names.includes(property);
    const fields = this.each(field, type, (one) => {
      const answered = type.getFields()[one.name.value];
      const to = getNamedType(answered?.type);
      const reference = definition.references.find((known) => known.field === one.name.value);
      if (reference !== undefined) {
        const record = isObjectType(to) ? this.record(one, to, reference.to) : null;
        return record && { key: reference.key, record };
      }
      const object = definition.objects[one.name.value];
      if (object !== undefined) return isObjectType(to) ? this.object(one, to, object) : null;
      const isPlain = answered?.resolve === undefined && isStored(one.name.value) && isWritable(to);
      return isPlain ? { property: one.name.value } : null;
    });
    return fields && { entity: definition.entity, fields };
  }

  private object(
    field: FieldNode,
    type: GraphQLObjectType,
    { parts, needs }: RecordDefinition<Row>['objects'][string],
  ): Made<SqlJsonValue> {
    const fields = this.each(field, type, (one) => {
      const property = parts[one.name.value];
      const part = type.getFields()[one.name.value];
      const isPlain = part?.resolve === undefined && isWritable(getNamedType(part?.type));
      return property === undefined || !isPlain ? null : { property };
    });
    return fields && { parts: fields, needs: needs ?? null };
  }

  private each(
    { selectionSet }: FieldNode,
    type: GraphQLObjectType,
    written: (field: FieldNode) => Made<SqlJsonValue>,
  ): Made<readonly SqlJsonField[]> {
    const selected = selectionSet && this.flat(selectionSet, type);
    if (!selected || selected.length > MOST_FIELDS) return null;
    const names = new Set(selected.map(nameOf));
    // What is selected twice would have to be merged.
    if (names.size < selected.length) return null;
    const fields = selected.map((field): Made<SqlJsonField> => {
      const isTypeName = field.name.value === '__typename';
      const made: Made<SqlJsonValue> = isTypeName ? { constant: type.name } : written(field);
      return made && { name: nameOf(field), value: made };
    });
    return fields.every((one) => one !== null) ? fields : null;
  }

  /** The fields of a selection and its fragments; null when a directive decides over any, or another type's are among them. */
  private flat({ selections }: SelectionSetNode, type: GraphQLObjectType): Made<readonly FieldNode[]> {
    const fields: FieldNode[] = [];
    for (const selection of selections) {
      if ((selection.directives?.length ?? 0) > 0) return null;
      const some = selection.kind === Kind.FIELD ? [selection] : this.fragment(selection, type);
      if (some === null) return null;
      fields.push(...some);
    }
    return fields;
  }

  private fragment(
    selection: Exclude<SelectionNode, FieldNode>,
    type: GraphQLObjectType,
  ): Made<readonly FieldNode[]> {
    const part =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
    const condition = part?.typeCondition?.name.value ?? type.name;
    return part && condition === type.name ? this.flat(part.selectionSet, type) : null;
  }
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

// JSON of SQLite rounds numbers with a fraction.
function isWritable(type: GraphQLNamedType | undefined): boolean {
  return isLeafType(type) && type.name !== GraphQLFloat.name;
}
