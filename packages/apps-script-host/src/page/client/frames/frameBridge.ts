import type { CallOutcome } from '../../protocol';

/** What a sandboxed page of the script asks its parent for. */
export interface FrameRequest {
  readonly script: 'call' | 'close' | 'size' | 'focus';
  readonly id?: number;
  readonly functionName?: string;
  readonly args?: readonly unknown[];
  readonly width?: number;
  readonly height?: number;
}

export interface FrameHandler {
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<CallOutcome>;
  readonly close: () => void;
}

/**
 * Answers the `google.script` calls of one frame. The frame has an opaque origin, so it is known by its window and its
 * answer is addressed to it alone.
 */
export function bridge(frame: HTMLIFrameElement, { call, close }: FrameHandler): () => void {
  async function answer({ id, functionName, args }: FrameRequest): Promise<void> {
    const outcome = await call(functionName ?? '', args ?? []).catch((error: unknown): CallOutcome => ({
      kind: 'failure',
      name: 'Error',
      message: String(error),
    }));
    frame.contentWindow?.postMessage({ script: 'outcome', id, outcome }, '*');
  }
  function hear({ source, data }: MessageEvent<FrameRequest | null>): void {
    if (source !== frame.contentWindow || !data) return;
    if (data.script === 'call') void answer(data);
    else if (data.script === 'close') close();
    else if (data.script === 'size') {
      if (data.width) frame.style.width = `${data.width}px`;
      if (data.height) frame.style.height = `${data.height}px`;
    } else if (data.script === 'focus') window.focus();
  }
  window.addEventListener('message', hear);
  return () => {
    window.removeEventListener('message', hear);
  };
}
