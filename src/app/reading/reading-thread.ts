import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { readHere } from '../../bulk/batched-file';
import type { Chunks } from '../../formats/bytes/chunks';
import { FileRefused } from '../../formats/item';
import type { FromReader, ReadingOrder, ToReader } from './reading-messages';
import { packBatch } from './reading-messages';

type Piece = Exclude<ToReader, { kind: 'next' }>;

/** Reads one file: bytes come from the thread that has started this one, and batches go there, one for each question. */
class Reader {
  private takePiece: (piece: Piece) => void = () => undefined;
  private takeQuestion: () => void = () => undefined;

  constructor(private readonly port: MessagePort) {
    port.on('message', (message: ToReader) => {
      if (message.kind === 'next') this.takeQuestion();
      else this.takePiece(message);
    });
  }

  async read(order: ReadingOrder): Promise<void> {
    let question = Promise.resolve();
    try {
      const { format, header, batches } = await readHere(this.chunks(), order);
      question = this.question();
      this.say({ kind: 'opened', format, header });
      for await (const batch of batches) {
        await question;
        question = this.question();
        this.say({ kind: 'batch', batch: packBatch(batch) });
      }
      await question;
      this.say({ kind: 'end' });
    } catch (error) {
      await question;
      this.say(
        error instanceof FileRefused
          ? { kind: 'refused', message: error.message }
          : { kind: 'failed', error },
      );
    }
  }

  private async *chunks(): Chunks {
    for (;;) {
      const piece = await this.piece();
      if (piece.kind === 'end of file') return;
      // What broke it off is known to the other thread.
      if (piece.kind === 'broken off') throw new FileRefused(piece.refused ?? '');
      yield Buffer.from(piece.bytes.buffer);
    }
  }

  private piece(): Promise<Piece> {
    return new Promise((resolve) => {
      this.takePiece = resolve;
      this.say({ kind: 'more' });
    });
  }

  private question(): Promise<void> {
    return new Promise((resolve) => (this.takeQuestion = resolve));
  }

  private say(message: FromReader): void {
    this.port.postMessage(message);
  }
}

if (parentPort !== null) void new Reader(parentPort).read(workerData as ReadingOrder);
