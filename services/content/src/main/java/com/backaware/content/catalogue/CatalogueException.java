package com.backaware.content.catalogue;

/**
 * The catalogue cannot be used; the message names the file, the field and what is wrong with it.
 */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String file, String problem) {
    super("Catalogue file " + file + ": " + problem);
  }
}
