import { type ChildNode, Document, DomHandler, Element, Text } from 'domhandler';
import { Parser } from 'htmlparser2';

const DEEPEST = 500;

/**
 * XML of an office package → tree. The parser expands no entities of a document type definition and fetches
 * nothing, so neither an entity bomb nor an external entity does anything here. XML nested deeper than any word
 * processor writes gives an empty tree: the parser's time grows with the square of the depth, so it stops there.
 */
export function parseXml(bytes: Uint8Array | undefined): Document {
  const handler = new DomHandler(undefined, { xmlMode: true });
  const open = handler.onopentag.bind(handler);
  const close = handler.onclosetag.bind(handler);
  let depth = 0;
  handler.onopentag = (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST) parser.pause();
    else open(name, attributes);
  };
  handler.onclosetag = () => {
    depth -= 1;
    close();
  };
  const parser = new Parser(handler, { xmlMode: true });
  parser.end(new TextDecoder('utf-8').decode(bytes ?? new Uint8Array()));
  return depth > DEEPEST ? new Document([]) : handler.root;
}

/** The element children of a node, in order. */
export function elementsIn(node: Document | Element): Element[] {
  return node.children.filter((child) => isElement(child));
}

/** The first element child with this name. */
export function childNamed(node: Document | Element, name: string): Element | undefined {
  return elementsIn(node).find((child) => child.name === name);
}

/** All element children with this name. */
export function childrenNamed(node: Document | Element, name: string): Element[] {
  return elementsIn(node).filter((child) => child.name === name);
}

/** The element reached by going down name by name, undefined where one is missing. */
export function descend(node: Document | Element, ...names: string[]): Element | undefined {
  let current: Document | Element | undefined = node;
  for (const name of names) current = current && childNamed(current, name);
  return current === node ? undefined : (current as Element | undefined);
}

/** All elements below a node with this name, in document order, whatever stands between. */
export function elementsBelow(node: Document | Element, name: string): Element[] {
  return elementsIn(node).flatMap((child) =>
    child.name === name ? [child, ...elementsBelow(child, name)] : elementsBelow(child, name),
  );
}

export function isElement(node: ChildNode): node is Element {
  return node instanceof Element;
}

export function isText(node: ChildNode): node is Text {
  return node instanceof Text;
}
