/** Ends the command: status 0 to standard output, any other to standard error. */
export function exitWith(status: number, message: string): never {
  if (status === 0) console.log(message);
  else console.error(message);
  process.exit(status);
}

/** Reads the arguments; wrong ones end the command with status 2, what is wrong, and the help. */
export function usage<T>(help: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    return exitWith(2, `${cause instanceof Error ? cause.message : String(cause)}\n\n${help}`);
  }
}
