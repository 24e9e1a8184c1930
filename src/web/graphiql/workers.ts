interface EditorEnvironment {
  getWorker(moduleId: string, label: string): Worker;
}

/** Makes the editor load its workers from the page's own assets, never from elsewhere. */
export function setLocalWorkers(): void {
  const environment: EditorEnvironment = {
    getWorker: (_moduleId, label) => new Worker(new URL(workerFile(label), import.meta.url)),
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}

function workerFile(label: string): string {
  return label === 'graphql' || label === 'json' ? WORKER_FILES[label] : WORKER_FILES.editor;
}
