package main

import (
	"fmt"

	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/types"
)

// The languages that texts have; each is a field of its own.
var languages = []string{"kk", "ru", "en"}

// The largest text or JSON, in bytes.
const largest = 100_000

// A collection that everybody may read, and whose identifiers are those of the catalogue.
func collection(name string, fields ...core.Field) *core.Collection {
	made := core.NewBaseCollection(name)
	made.ListRule = types.Pointer("")
	made.ViewRule = types.Pointer("")
	made.Fields.Add(&core.TextField{
		Name: "id", System: true, PrimaryKey: true, Required: true, Max: 200, Pattern: "^[a-z0-9_.-]+$",
	})
	made.Fields.Add(fields...)
	return made
}

func texts(names ...string) []core.Field {
	var fields []core.Field
	for _, name := range names {
		for _, language := range languages {
			fields = append(fields, &core.TextField{Name: name + "_" + language, Max: largest})
		}
	}
	return fields
}

func objects(names ...string) []core.Field {
	var fields []core.Field
	for _, name := range names {
		fields = append(fields, &core.JSONField{Name: name, MaxSize: largest})
	}
	return fields
}

func words(names ...string) []core.Field {
	var fields []core.Field
	for _, name := range names {
		fields = append(fields, &core.TextField{Name: name, Max: largest})
	}
	return fields
}

// How many records of another collection one may refer to.
type reference struct {
	name string
	most int
}

func relations(to *core.Collection, references ...reference) []core.Field {
	var fields []core.Field
	for _, each := range references {
		fields = append(fields, &core.RelationField{Name: each.name, CollectionId: to.Id, MaxSelect: each.most})
	}
	return fields
}

func all(parts ...[]core.Field) []core.Field {
	var fields []core.Field
	for _, part := range parts {
		fields = append(fields, part...)
	}
	return fields
}

// Makes the collections: terms, which museums and exhibits refer to; museums; exhibits.
func makeCollections(app core.App) error {
	terms := collection("terms", objects("label")...)
	if err := app.Save(terms); err != nil {
		return fmt.Errorf("terms: %w", err)
	}
	museums := collection("museums", all(
		texts("name", "settlement", "address", "summary"),
		relations(terms, reference{"kind", 1}),
		words("region", "website", "search"),
		objects("location", "founded", "hours", "sources"),
	)...)
	if err := app.Save(museums); err != nil {
		return fmt.Errorf("museums: %w", err)
	}
	exhibits := collection("exhibits", all(
		texts("title", "description", "physical_description", "dimensions"),
		relations(museums, reference{"museum", 1}),
		relations(terms, reference{"object_type", 1}, reference{"period", 1}, reference{"culture", 1},
			reference{"materials", 20}, reference{"techniques", 20}),
		words("inventory_number", "rights", "search"),
		objects("date", "makers", "findspot", "image_alternative", "media", "notes", "sources"),
		[]core.Field{&core.FileField{Name: "image", MaxSize: 10_000_000}},
	)...)
	if err := app.Save(exhibits); err != nil {
		return fmt.Errorf("exhibits: %w", err)
	}
	return nil
}
