/** How the database is laid out: another layout is another version, and `openDatabase` leads there. */
const version = 1;
export const stores = ['workspace', 'originals', 'readings', 'views'];

/** The database of the Samsyn that stands at a place: two on one server keep apart. */
export const databaseName = (place: string): string => `samsyn ${place}`;

/** The answer to a request to a database. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')));
  });

/** True where the database is there; it is not made by the asking. */
export async function databaseExists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((database) => database.name === name);
}

/** Opens the database, made if it is not there. Fails with VersionError for one of a newer layout. */
export function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const store of stores) opening.result.createObjectStore(store);
  });
  return settled(opening);
}

/** Takes the database away, with all that is in it; waits for other tabs to let go of it. */
export async function eraseDatabase(name: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(name));
}
