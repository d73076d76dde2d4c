/** The thread that reads a PDF is gone: it died, as for want of memory, or did not come to an end and was ended. */
export class ThreadLost extends Error {}
