// Reads a JSON list of env files (base64) from stdin, and writes what Docker Compose's own parser makes of each: its
// variables, or null where it refuses the file. No variable comes from outside.
package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/sirupsen/logrus"
)

func main() {
	logrus.SetOutput(io.Discard)
	var files [][]byte
	if err := json.NewDecoder(os.Stdin).Decode(&files); err != nil {
		panic(err)
	}
	readings := make([]map[string]string, len(files))
	for index, file := range files {
		path := "file.env"
		if err := os.WriteFile(path, file, 0o600); err != nil {
			panic(err)
		}
		values, err := dotenv.GetEnvFromFile(map[string]string{}, []string{path})
		if err == nil {
			readings[index] = values
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(readings); err != nil {
		panic(err)
	}
}
