// Parses every .tf file below the folders that are named, as Terraform does it, on all cores, and does nothing else: what the
// official parser of HCL takes for the syntax alone, to hold conflint's whole analysis against.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

type tally struct {
	files, bytes, broken int
}

func main() {
	paths := make(chan string, 1024)
	tallies := make([]tally, runtime.NumCPU())
	var workers sync.WaitGroup
	for i := range tallies {
		workers.Add(1)
		go func(mine *tally) {
			defer workers.Done()
			for path := range paths {
				mine.parse(path)
			}
		}(&tallies[i])
	}
	for _, root := range os.Args[1:] {
		if err := filepath.WalkDir(root, visit(paths)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
	close(paths)
	workers.Wait()
	all := tally{}
	for _, one := range tallies {
		all = tally{all.files + one.files, all.bytes + one.bytes, all.broken + one.broken}
	}
	fmt.Printf("%d files, %d bytes, %d with errors\n", all.files, all.bytes, all.broken)
}

func visit(paths chan<- string) fs.WalkDirFunc {
	return func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == ".git" || entry.Name() == ".terraform"):
			return filepath.SkipDir
		case !entry.IsDir() && strings.HasSuffix(path, ".tf"):
			paths <- path
		}
		return nil
	}
}

func (t *tally) parse(path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		t.broken++
		return
	}
	_, problems := hclsyntax.ParseConfig(text, path, hcl.InitialPos)
	t.files++
	t.bytes += len(text)
	if problems.HasErrors() {
		t.broken++
	}
}
