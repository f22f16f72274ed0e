package com.backaware.content.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a catalogue come from. */
interface CatalogueFiles {

  /** Opens a file by its name; the caller closes it. */
  InputStream open(String name) throws IOException;

  /** The name as it is told to whoever has to mend the file. */
  String locate(String name);

  /** The catalogue that comes with the service. */
  static CatalogueFiles bundled() {
    return new CatalogueFiles() {
      @Override
      public InputStream open(String name) throws IOException {
        InputStream file =
            Thread.currentThread().getContextClassLoader().getResourceAsStream(locate(name));
        if (file == null) {
          throw new NoSuchFileException(locate(name));
        }
        return file;
      }

      @Override
      public String locate(String name) {
        return "catalogue/" + name;
      }
    };
  }

  /** A catalogue in a folder. */
  static CatalogueFiles in(Path folder) {
    return new CatalogueFiles() {
      @Override
      public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
      }

      @Override
      public String locate(String name) {
        return folder.resolve(name).toString();
      }
    };
  }
}
