import type { VNode } from 'preact';
import { words } from '../../words/catalogue';

const { check: texts } = words;

interface CheckFormProps {
  readonly text: string;
  readonly speaker: string;
  readonly submit: string;
}

/** The form of "Did they say it?". It is posted, because a draft may be too long for an address. */
export function CheckForm({ text, speaker, submit }: CheckFormProps): VNode {
  return (
    <form class="Check" action="/check" method="post">
      <label for="check-text">{texts.text}</label>
      <textarea id="check-text" name="text" rows={8} class="Printed" required>
        {text}
      </textarea>
      <label for="check-speaker">
        {texts.speaker} <span class="Meta">{texts.ifYouKnow}</span>
      </label>
      <input type="text" id="check-speaker" name="speaker" value={speaker} autocomplete="off" />
      <p>
        <button type="submit" class="Button Button-main">
          {submit}
        </button>
      </p>
    </form>
  );
}
