// PocketBase with one more command: `fill FILE` makes the collections of a museum's catalogue and
// puts the records of FILE into them.
package main

import (
	"log"

	"github.com/pocketbase/pocketbase"
	"github.com/spf13/cobra"
)

func main() {
	app := pocketbase.New()
	app.RootCmd.AddCommand(&cobra.Command{
		Use:          "fill FILE",
		Args:         cobra.ExactArgs(1),
		SilenceUsage: true,
		RunE:         func(_ *cobra.Command, arguments []string) error { return fill(app, arguments[0]) },
	})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}
