import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildExecutableSchema, schemaText } from '../graphql/schema';
import type { SetLimits } from '../graphql/limits/limits.resolver';
import type { Services } from './build-services';
import { buildResolvers } from './resolvers';

// Describing the schema calls no service, so none is made.
const schema = buildExecutableSchema(buildResolvers({} as Services, {} as SetLimits));
writeFileSync('schema.graphql', schemaText(schema));
