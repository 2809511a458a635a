/** The program's version, as package.json has it; a test keeps the two together. */
export const VERSION = '1.0.0';
