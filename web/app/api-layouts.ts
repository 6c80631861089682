// What the layouts ask the server.
import { positions, type Positions } from "../contract/positions.ts";
import { ask } from "./api.ts";

/** Where places lie, and what lies in them. */
export const askPositions = (): Promise<Positions> => ask("positions", positions);
