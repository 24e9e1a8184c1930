import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars';

@ObjectType('ExportLink', { description: 'A link that downloads an export.', simpleResolvers: true })
export class ExportLinkType {
  @Field(() => String, {
    description:
      'The address on this server, from /export/ on. In a browser, new URL(url, endpoint) makes it whole. Use it unchanged.',
  })
  url!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the link stops working: ten minutes after it was made. Null for a request without a token, whose link is the plain address.',
  })
  expiresAt!: string | null;
}
