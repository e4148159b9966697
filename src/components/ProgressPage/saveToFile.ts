import type { ProgressArchive } from '../../progress/ProgressArchive';
import { download } from './download';

/** `yieldpoint-progress-2026-11-26.json`, with everything. */
export function saveToFile(archive: ProgressArchive): void {
  const file = archive.toFile();
  const day = new Date(file.savedAt).toISOString().slice(0, 10);
  download(`yieldpoint-progress-${day}.json`, JSON.stringify(file, null, 1));
}
