import { groupedBy } from '../../graphql/loading/batch-loader';
import { JointSpeaker } from './joint-speaker.entity';

export const jointSpeakersByQuotationId = groupedBy(
  'jointSpeakersByQuotationId',
  JointSpeaker,
  { sql: 'quotation_id', property: 'quotationId' },
  't.ordinal',
);
