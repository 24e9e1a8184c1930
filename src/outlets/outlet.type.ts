import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { OutletKind } from '../domain/outlet-kind';
import { Node } from '../graphql/loading/node';
import { RecordedType } from '../graphql/recorded.type';

registerEnumType(OutletKind, {
  name: 'OutletKind',
  description: 'What kind of publisher an outlet is.',
  valuesConfig: {
    NEWS_AGENCY: { description: 'Sells news to other outlets, such as a wire service.' },
    NEWSPAPER: { description: 'A newspaper or magazine, in print or on the web.' },
    BROADCASTER: { description: 'Radio or television.' },
    ONLINE: { description: 'Publishes on the web only.' },
    GOVERNMENT: { description: 'A site of a government or authority.' },
    SOCIAL: { description: 'A social network.' },
    OTHER: { description: 'Something else, or not known.' },
  },
});

@ObjectType('Outlet', {
  implements: [Node],
  simpleResolvers: true,
  description: 'A publisher: it prints articles, passes words on, or publishes fact-checks.',
})
export class OutletType extends RecordedType {
  @Field(() => String, { description: 'The name, for example "Harbour Post".' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The site, without www.; null when only the name is known.',
  })
  domain!: string | null;

  @Field(() => OutletKind, { description: 'What kind of publisher it is.' })
  kind!: OutletKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a state owns or directs it; null when not known.',
  })
  stateAffiliated!: boolean | null;
}
